/** Containers and clusters. */

import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isSecret } from '../secrets.ts';
import { ASKS, type CommandSpec, DISCARDS, each, SENDS, TELLS, UNKNOWN, type Usage, WRITES } from '../spec.ts';

const inside = (name: string) => ({ elsewhere: name, wild: true, vars: new Map(), cwd: undefined });

const judgeExec = (call: Call): void => {
  const [container, ...words] = call.operands;
  if (container === undefined) return;
  if (words.length === 0) return call.unknown('nothing says what runs inside');
  call.command(words[0]?.text === '--' ? words.slice(1) : words, inside(container.text));
};

const MOUNTS = /^(?:\/|~|\$HOME|\/etc|\/root|\/var\/run\/docker\.sock|\/home)(?::|$)/;

/** The whole machine, a home, or what is secret is shown to a program nobody looked into. */
const bares = (call: Call, mount: string): boolean => {
  const { home } = call.scope.world;
  const source = mount.split(':')[0]?.replace(/^(?:~|\$HOME)(?=\/|$)/, home) ?? '';
  return MOUNTS.test(mount) || source === home || isSecret(source, home);
};

const judgeRun = (call: Call): void => {
  const mounts = call.flags
    .filter((flag) => /^(?:-v|--volume|--mount)$/.test(flag.name))
    .map((flag) => flag.value?.text.replace(/^.*?(?:source|src)=([^,]*).*$/, '$1') ?? '');
  if (call.has('--privileged', '--pid', '--cap-add', '--device') || mounts.some((mount) => bares(call, mount)))
    call.mark('root-shell');
  const [, ...words] = call.operands;
  call.mark('project');
  if (words.length > 0) call.command(words, inside('container'));
};

const RUN: Usage = {
  style: 'stop',
  flags: {
    '-v --volume --mount -e --env -p --publish --name -w --workdir -u --user --network --net -m --memory --cpus --entrypoint -h --hostname -l --label --restart --platform --add-host --dns --tmpfs --gpus --shm-size --log-driver --ulimit --pull':
      'none',
    '--env-file': 'read',
    '--pid --cap-add --device --ipc --security-opt': 'none',
    '-i -t -d --rm --privileged': {},
  },
  does: ['write'],
  judge: judgeRun,
};
const EXEC: Usage = {
  style: 'stop',
  flags: { '-e --env -w --workdir -u --user --env-file --detach-keys': 'none', '-i -t -d': {} },
  judge: judgeExec,
};

const docker: Readonly<Record<string, Usage>> = {
  ...each('ps images inspect logs stats top port diff history info version events search help --version', {
    flags: { '-f --filter --format -n --tail --since': 'none' },
  }),
  ...each(
    'build create start restart stop pause unpause rename tag commit update pull load import login logout',
    SENDS,
  ),
  ...each('rm rmi', { does: ['!discard'] }),
  kill: { does: ['process'] },
  push: { does: ['network', '!upload'] },
  save: { flags: { '-o --output': 'write' } },
  export: { flags: { '-o --output': 'write' } },
  cp: { operands: ['read', 'into'] },
  exec: EXEC,
  run: RUN,
  ...each(
    'container image volume network system builder context plugin secret config node stack service swarm manifest pod machine buildx',
    {
      subcommands: {
        ...each('ls list ps inspect du df info events logs top stats show version', TELLS),
        ...each('create start stop restart build pull tag connect use init join up scale update', SENDS),
        ...each('rm remove prune disconnect kill leave reset rmi', DISCARDS),
        exec: EXEC,
        run: RUN,
      },
    },
  ),
  compose: {
    flags: { '-f --file -p --project-name --env-file --profile': 'none' },
    subcommands: {
      ...each('ps ls logs top config images port version events', TELLS),
      ...each('up start restart build pull create stop pause unpause watch', { does: ['write', '!project'] }),
      down: { does: ['write'], flags: { '-v --volumes --rmi': { does: ['!discard'] } } },
      ...each('rm kill', DISCARDS),
      exec: EXEC,
      run: RUN,
      push: SENDS,
    },
  },
};

const DRY: Usage['flags'] = { '--dry-run': { value: 'none', attached: true, tells: ['client', 'server', 'true'] } };

/** A recipe that is fetched says what is built or started. */
const weighSource = (call: Call): void => {
  for (const { text } of call.args)
    if (/^(?:https?|git|ssh|oci):\/\//.test(text)) call.unknown(`${text} comes from somewhere unknown`);
};

const kubectl: Readonly<Record<string, Usage>> = {
  ...each(
    'get describe logs top explain api-resources api-versions version cluster-info diff wait auth events completion options help',
    {
      does: ['network'],
      judge: (call) => {
        // it makes roles and who has them what a file says
        if (call.name.endsWith(' auth') && call.operands[0]?.text === 'reconcile') call.mark('account');
        if (/get|describe/.test(call.name) && call.operands.some((arg) => /^secrets?(?:\/|$)|,secrets?/.test(arg.text)))
          call.play('secret', literal('secrets'));
      },
    },
  ),
  ...each('apply create scale label annotate expose autoscale set patch edit run cordon uncordon taint', {
    ...SENDS,
    flags: { '-f --filename -k --replicas': 'none', '--prune': { does: ['!discard'] } },
    judge: (call) => {
      if (call.value('--replicas')?.text === '0') call.mark('service-off');
      if (/:\/\//.test(call.value('-f', '--filename', '-k')?.text ?? '')) call.unknown('a description from elsewhere');
      const [kind] = call.operands;
      if (call.name.endsWith(' create') && kind?.text === 'token') call.play('secret', kind);
      if (call.name.endsWith(' create') && /^(?:cluster)?rolebinding/.test(kind?.text ?? '')) call.mark('account');
      if (call.args.some(({ text }) => text === '--privileged')) call.mark('root-shell');
    },
  }),
  rollout: { subcommands: { ...each('status history', ASKS), ...each('restart undo pause resume', SENDS) } },
  ...each('delete drain replace', { does: ['network', '!discard'], flags: { '-f --filename -k': 'none' } }),
  config: {
    subcommands: {
      ...each('get-contexts current-context get-clusters get-users', TELLS),
      view: { flags: { '--raw': { does: ['secret'] } } },
      ...each('use-context set-context set rename-context', WRITES),
      ...each('delete-context delete-cluster unset', DISCARDS),
    },
  },
  exec: {
    style: 'stop',
    flags: { '-c --container -n --namespace': 'none', '-i -t': {} },
    judge: (call) => {
      const [pod, ...words] = call.operands;
      const at = call.args.findIndex((arg) => arg.text === '--');
      const command = at >= 0 ? call.args.slice(at + 1) : words;
      if (pod === undefined || command.length === 0) return call.unknown('nothing says what runs inside');
      call.command(command, inside(pod.text));
    },
  },
  cp: { does: ['network', 'write'] },
  'port-forward': { does: ['network', '!listen'] },
  proxy: { does: ['network', '!listen'] },
};

export const containers: readonly CommandSpec[] = [
  {
    names: ['docker', 'podman', 'nerdctl', 'buildah'],
    flags: { '-H --host -c --context --config -l --log-level': 'none' },
    subcommands: docker,
    alone: TELLS,
    examples: [
      ['docker ps -aq', 'safe'],
      ['docker build -t a .', 'write'],
      ['docker rm a', 'dangerous'],
      ['docker exec a rm /b', 'dangerous'],
      ['docker exec a ls', 'safe'],
      ['docker run --rm a ls', 'write'],
      ['docker run -v /:/host a ls', 'dangerous'],
      ['docker system prune --force', 'dangerous'],
      ['docker rmi --help', 'safe'],
      ['docker compose up -d', 'write'],
      ['docker frobnicate', 'opaque'],
    ],
  },
  {
    names: ['docker-compose', 'podman-compose'],
    judge: weighSource,
    flags: { '-f --file -p': 'none' },
    subcommands: docker['compose']?.subcommands ?? {},
    examples: [
      ['docker-compose ps', 'safe'],
      ['docker-compose down -v', 'dangerous'],
    ],
  },
  {
    names: ['kubectl', 'oc'],
    globals: 'anywhere',
    flags: {
      '-n --namespace --context --kubeconfig -l --selector -o --output --field-selector --cluster --user --server -s --token':
        'none',
      ...DRY,
    },
    subcommands: kubectl,
    alone: TELLS,
    examples: [
      ['kubectl get pods -n a', 'safe'],
      ['kubectl apply -f a.yml', 'write'],
      ['kubectl apply -f https://example.org/a.yml', 'opaque'],
      ['kubectl apply --prune -f a.yml --all', 'dangerous'],
      ['kubectl scale deploy a --replicas=3', 'write'],
      ['kubectl scale deploy a --replicas 0', 'dangerous'],
      ['kubectl delete pod a', 'dangerous'],
      ['kubectl delete pod a --dry-run=client', 'safe'],
      ['kubectl exec a -- rm /b', 'dangerous'],
      ['kubectl get secrets', 'dangerous'],
      ['kubectl create token ci', 'dangerous'],
      ['kubectl create clusterrolebinding a --clusterrole=b --user=c', 'dangerous'],
      ['kubectl rollout status deploy/a', 'safe'],
      ['kubectl auth can-i get pods', 'safe'],
      ['kubectl auth reconcile -f a.yml', 'dangerous'],
    ],
  },
  {
    names: ['helm'],
    globals: 'anywhere',
    flags: {
      '-n --namespace --kube-context': 'none',
      '--dry-run': { value: 'none', attached: true, tells: ['client', 'server', 'true'] },
      '--post-renderer': 'unknown',
    },
    subcommands: {
      ...each('list ls status get history show search template lint version env verify', ASKS),
      ...each('install upgrade', { ...SENDS, judge: weighSource }),
      ...each('rollback repo dependency package pull create', SENDS),
      plugin: { subcommands: { list: TELLS, ...each('install update', UNKNOWN), uninstall: WRITES } },
      ...each('uninstall delete', { does: ['network', '!discard'] }),
      push: { does: ['network', '!upload'] },
    },
    examples: [
      ['helm list', 'safe'],
      ['helm install a ./b', 'write'],
      ['helm install a https://example.org/c.tgz', 'opaque'],
      ['helm uninstall a', 'dangerous'],
      ['helm plugin install https://example.org/a', 'opaque'],
    ],
  },
];
