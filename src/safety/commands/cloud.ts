/** Cloud command lines: the verb says what happens. */

import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { absolute } from '../paths.ts';
import { isSecret } from '../secrets.ts';
import { ASKS, type CommandSpec, DISCARDS, each, RUNS_PROJECT, TELLS, UNKNOWN, WRITES, words } from '../spec.ts';

const READS =
  /^(?:describe|list|get|show|ls|lookup|head|search|query|scan|filter|estimate|validate|check|test|wait|help|info|view|status|version|whoami|diff|simulate|read|current|logs|tail|batch-get)(?:-|$)/;
const LOSES =
  /^(?:delete|terminate|remove|rm|rb|destroy|purge|deregister|detach|revoke|disable|reset|stop|drop|cancel|abort|release|disassociate|schedule-key-deletion|wipe|uninstall|down|abandon|reboot|sync-delete)(?:-|$)/;
const SECRETS =
  /secret|password|access-token|credential|get-login|print-.*token|get-parameter|decrypt|private-key|session-token|access-key/;
const CHANGES =
  /^(?:create|put|update|run|start|add|set|modify|attach|enable|tag|untag|cp|mv|mb|copy|deploy|apply|import|upload|import|register|associate|allocate|restore|resize|scale|configure|login|init|use|activate|clone|promote|restart|link|env|publish|send|invoke|build|submit|push|sync|connect|config|install|switch|select)(?:-|$)/;

/** A command line on a machine of the provider's. */
const RUNS =
  /^(?:run-command|send-command|ssh|exec|execute-command|start-session|console|bash|sh|run:detached|invoke-command|rsh)$/;
const RIGHTS = /^(?:iam|role|add-iam-policy-binding|set-iam-policy|policy|sts)$/;
const PUBLIC = /^put-bucket-(?:policy|acl)$|^public-read|allUsers|^put-public-access/;

/** Files that are secret, and rights that are given away. */
const weighArguments = (call: Call, words: readonly string[]): void => {
  for (const arg of call.args) {
    const path = absolute(call.scope.cwd ?? '/', arg.text.replace(/^(?:fileb?:\/\/|@)/, ''));
    if (arg.dynamic === 'no' && isSecret(path, call.scope.world.home)) call.play('secret', arg);
  }
  if (words.some((word) => RIGHTS.test(word)) && words.some((word) => CHANGES.test(word))) call.mark('account');
  if (call.args.some((arg) => PUBLIC.test(arg.text))) call.mark('expose');
  if (
    call.args.some((arg) => /^--(?:recursive|delete)$/.test(arg.text)) &&
    words.some((word) => /^(?:rm|sync|mv|rsync)$/.test(word))
  )
    call.mark('discard');
};

const FIRST = /^(?:help|version|info|status|login|init|whoami|projects:list)$/;

const verbOf = (words: readonly string[]): string | undefined =>
  words.find((word, at) => (at > 0 ? READS.test(word) || LOSES.test(word) || CHANGES.test(word) : FIRST.test(word)));

/** The first word that is a verb decides: `aws ec2 describe-x`, `gcloud compute instances delete y`. */
const judgeVerb = (call: Call): void => {
  const words = call.operands.map((arg) => arg.text);
  if (words.length === 0) return;
  if (words.some((word) => RUNS.test(word)) || (call.name === 'heroku' && words[0] === 'run'))
    return call.unknown(`${call.name} runs a command elsewhere`);
  if (call.has('--dry-run', '--dryrun', '--no-execute-changeset')) return;
  weighArguments(call, words);
  const verb = verbOf(words);
  call.play('host', literal(call.name));
  const isSecretThing = words.some((word) => SECRETS.test(word));
  if (isSecretThing && !/^(?:create|put|describe|list|get-resource-policy)/.test(verb ?? ''))
    call.play('secret', literal(words.join(' ')));
  if (verb === undefined || call.operands.slice(0, 2).some((arg) => arg.dynamic === 'any' && arg.text.startsWith('$')))
    return call.unknown(`${call.name} ${words.slice(0, 3).join(' ')} is not known`);
  if (LOSES.test(verb) || (CHANGES.test(verb) && !verb.startsWith('create') && isSecretThing)) call.mark('discard');
  else if (!READS.test(verb)) call.changes(`${call.name} resources`);
};

/** Secret stores and brokers: what lists is safe, what reads a value shows a secret, the rest is not known. */
const judgeStore = (call: Call): void => {
  const words = call.operands.map((arg) => arg.text);
  const verb = words.find((word) => READS.test(word) || LOSES.test(word) || CHANGES.test(word));
  if (verb === undefined || call.operands.some((arg) => arg.dynamic !== 'no'))
    return call.unknown(`${call.name} ${words.slice(0, 2).join(' ')} is not known`);
  call.play('host', literal(call.name));
  if (LOSES.test(verb)) return call.mark('discard');
  if (/^(?:read|get|show|view)$/.test(verb) && !/^(?:rabbitmq|nats|circleci|kafka)/.test(call.name))
    return call.play('secret', literal(words.join(' ')));
  if (!READS.test(verb)) call.unknown(`what ${call.name} ${verb} would do`);
};

const cloud = (names: string, example: string): CommandSpec => ({
  names: names.split(' '),
  flags: {
    '--profile --region --output --query --project --zone --format --filter -g --resource-group -n --name --subscription -o':
      'none',
    '--help': { tells: true },
    '--endpoint-url --cli-input-json': 'none',
  },
  judge: judgeVerb,
  examples: [
    [`${example} list-things`, 'safe'],
    [`${example} delete-thing a`, 'dangerous'],
    [`${example} create-thing a`, 'write'],
    [`${example} frobnicate`, 'opaque'],
  ],
});

export const clouds: readonly CommandSpec[] = [
  {
    names: words('vault op doppler bws infisical rabbitmqctl rabbitmq-diagnostics rabbitmqadmin nats circleci'),
    flags: { '--vault --project --config -o --format --output --server --context -p -n --node --vhost': 'none' },
    judge: judgeStore,
    examples: [
      ['op item list', 'safe'],
      ['vault kv get a', 'dangerous'],
      ['vault status -format=json', 'safe'],
      ['nats stream rm a', 'dangerous'],
      ['vault write a b=c', 'opaque'],
    ],
  },
  cloud('aws', 'aws ec2'),
  cloud('gcloud', 'gcloud compute'),
  cloud(
    'az doctl heroku fly flyctl vercel netlify linode-cli hcloud oci ibmcloud aliyun eksctl cf supabase railway firebase wrangler pulumi scw exo civo',
    'az vm',
  ),
  {
    names: ['gsutil', 's3cmd', 's5cmd', 'mc', 'azcopy'],
    subcommands: {
      ...each('ls stat cat du hash info head list', ASKS),
      ...each('cp mb put get sync rsync mirror copy', {
        does: ['network', 'write'],
        flags: { '-d --delete --delete-removed --remove': { does: ['!discard'] } },
      }),
      ...each('rm rb del mv remove', { does: ['network', '!discard'] }),
    },
    flags: { '-m -q': {} },
    examples: [
      ['gsutil ls gs://a', 'safe'],
      ['gsutil rm gs://a/b', 'dangerous'],
    ],
  },
  {
    names: ['terraform', 'tofu', 'terragrunt'],
    style: 'long',
    flags: { '-chdir': 'none' },
    subcommands: {
      ...each('show output version validate providers graph', TELLS),
      plan: { does: ['network'], style: 'long', flags: { '-out': 'write' } },
      fmt: { ...WRITES, style: 'long', flags: { '-check --check': { tells: true } } },
      ...each('init get import refresh login logout', { does: ['network', 'write'] }),
      apply: { does: ['network', '!discard'] },
      ...each('destroy taint untaint force-unlock', { does: ['network', '!discard'] }),
      state: { subcommands: { ...each('list show pull', TELLS), ...each('rm mv push replace-provider', DISCARDS) } },
      workspace: { subcommands: { ...each('list show', TELLS), ...each('new select', WRITES), delete: DISCARDS } },
      console: UNKNOWN,
    },
    examples: [
      ['terraform plan -refresh-only', 'safe'],
      ['terraform destroy', 'dangerous'],
      ['terraform apply', 'dangerous'],
      ['terraform fmt', 'write'],
      ['terraform fmt -check', 'safe'],
    ],
  },
  {
    names: words(
      'ansible ansible-playbook ansible-inventory puppet chef-client salt cdk sam serverless packer nomad consul bw pass gopass lpass sops age keyctl secret-tool security keybase chamber',
    ),
    flags: {
      '--version --list-hosts --list-keys --list-public-keys --list-tasks --syntax-check --verify': { tells: true },
    },
    does: ['unknown'],
    examples: [
      ['packer build a', 'opaque'],
      ['ansible --version', 'safe'],
      ['pass show a', 'opaque'],
    ],
  },
  {
    names: ['ansible-galaxy'],
    globals: 'anywhere',
    subcommands: {
      ...each('install', { does: ['network', 'write'] }),
      ...each('list info search', ASKS),
      ...each('collection role', {
        subcommands: {
          ...each('list info search verify', ASKS),
          ...each('init build install download', { does: ['network', 'write'] }),
          remove: DISCARDS,
          publish: { does: ['network', '!upload'] },
        },
      }),
    },
    examples: [
      ['ansible-galaxy role init a', 'write'],
      ['ansible-galaxy install a.b', 'write'],
      ['ansible-galaxy collection list', 'safe'],
    ],
  },
  { names: ['ansible-doc'], examples: [['ansible-doc -l', 'safe']] },
  cloud('velero argocd flux', 'velero backup'),
  {
    globals: 'anywhere',
    names: ['borg', 'restic', 'duplicity', 'rdiff-backup', 'kopia', 'tarsnap'],
    subcommands: {
      ...each('list info check snapshots ls find diff stats version get describe logs', ASKS),
      ...each('create backup init extract restore mount', { does: ['network', 'write'] }),
      ...each('delete prune forget purge compact', DISCARDS),
    },
    flags: { '-r --repo': 'none', '--password-command --rsh --remote-path': 'unknown' },
    examples: [
      ['restic snapshots', 'safe'],
      ['borg delete a', 'dangerous'],
    ],
  },
  {
    names: words('gitlab-runner act jenkins-cli fastlane expo eas rails django-admin flask artisan wp drush symfony'),
    subcommands: {
      ...each('version list routes about validate status', TELLS),
      ...each('build start generate new test lint', RUNS_PROJECT),
      ...each('server serve', { does: ['!listen', '!project'] }),
    },
    alone: RUNS_PROJECT,
    examples: [
      ['act version', 'safe'],
      ['act', 'write'],
      ['rails generate a', 'write'],
    ],
  },
];
