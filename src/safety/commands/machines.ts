/** Virtual machines, buses and device events. */
import { type CommandSpec, DISCARDS, each, TELLS, UNKNOWN, WRITES, words } from '../spec.ts';

/** Flags of busctl that reach no other bus and start no program. */
const BUS = '--user --system --no-pager --no-legend -j --json -l --full --list --acquired --activatable --unique';

export const machines: readonly CommandSpec[] = [
  {
    names: ['busctl'],
    flags: { '--match': 'none' },
    closed: BUS,
    subcommands: each('list status tree introspect', { flags: { '--match': 'none' }, closed: BUS }),
    alone: TELLS,
    examples: [
      ['busctl list --user', 'safe'],
      ['busctl call a /b c d', 'opaque'],
      ['busctl --address=unix:path=/tmp/a list', 'opaque'],
      ['busctl list --address=unix:path=/tmp/a', 'opaque'],
    ],
  },
  {
    names: ['qemu-img'],
    subcommands: {
      ...each('info check map compare measure', {
        operands: ['...look'],
        flags: { '-r --repair': { value: 'none', does: ['!disk'] }, '-f --output': 'none' },
      }),
      create: { flags: { '-f -o -F': 'none', '-b': 'read' }, operands: ['write', 'none'] },
      convert: { flags: { '-f -O -o -S -m -t -T': 'none' }, operands: ['...read', 'write'] },
      ...each('resize commit rebase amend', DISCARDS),
      snapshot: {
        does: ['write'],
        flags: { '-l': { tells: 'only' }, '-a -d': { value: 'none', does: ['!discard'] }, '-c': 'none' },
      },
    },
    examples: [
      ['qemu-img info a.qcow2', 'safe'],
      ['qemu-img create -f qcow2 a.qcow2 2G', 'write'],
      ['qemu-img resize --shrink a.qcow2 1G', 'dangerous'],
      ['qemu-img snapshot -d a b.qcow2', 'dangerous'],
    ],
  },
  {
    names: words(
      'dbus-send gdbus udevadm machinectl portablectl coredumpctl homectl virsh xm qm pct VBoxManage lxc incus multipass',
    ),
    subcommands: {
      ...each('list status info show tree monitor version dominfo global-status', TELLS),
      ...each('delete destroy undefine purge', DISCARDS),
    },
    alone: TELLS,
    otherwise: UNKNOWN,
    examples: [
      ['udevadm info', 'safe'],
      ['virsh destroy a', 'dangerous'],
      ['lxc exec a sh', 'opaque'],
    ],
  },
  {
    names: ['ctr', 'crictl'],
    globals: 'anywhere',
    flags: { '-n --namespace -a --address -r --runtime-endpoint -i --image-endpoint -o --output': 'none' },
    subcommands: {
      ...each(
        'ps pods images image img info inspect inspecti inspectp logs stats statsp version i c t containers c tasks',
        {
          judge: (call) => {
            const [verb] = call.operands;
            if (/^(?:rm|remove|delete|del|prune|kill)$/.test(verb?.text ?? '') || call.has('--prune'))
              call.mark('discard');
            else if (/^(?:pull|import|export|tag|start|create|pause|resume)$/.test(verb?.text ?? ''))
              call.changes('images');
            else if (/^(?:exec|run|attach)$/.test(verb?.text ?? '')) call.unknown('a program inside a container');
          },
        },
      ),
      ...each('pull create start', { does: ['network', 'write'] }),
      ...each('rm rmi rmp stop stopp', DISCARDS),
    },
    alone: TELLS,
    examples: [
      ['ctr images ls', 'safe'],
      ['ctr -n a images rm b', 'dangerous'],
      ['crictl rmi --prune', 'dangerous'],
      ['crictl pull a', 'write'],
      ['ctr run a b', 'opaque'],
      ['ctr tasks exec a', 'opaque'],
    ],
  },
  {
    names: ['vagrant'],
    subcommands: {
      ...each('status global-status version port validate ssh-config', TELLS),
      ...each('up reload provision resume', { does: ['network', 'write', '!project'] }),
      ...each('halt suspend init', WRITES),
      box: {
        subcommands: {
          list: TELLS,
          ...each('add update', { does: ['network', 'write'] }),
          ...each('remove prune', DISCARDS),
        },
      },
      snapshot: { subcommands: { list: TELLS, ...each('save push', WRITES), ...each('delete restore pop', DISCARDS) } },
      destroy: DISCARDS,
    },
    alone: TELLS,
    examples: [
      ['vagrant status', 'safe'],
      ['vagrant up', 'write'],
      ['vagrant destroy -f', 'dangerous'],
      ['vagrant ssh', 'opaque'],
    ],
  },
  {
    names: words('minikube kind k3d k9s kubectx kubens stern kustomize skaffold runc ctop dive'),
    subcommands: {
      ...each('cluster node registry', {
        subcommands: {
          ...each('list get', TELLS),
          ...each('start stop create', WRITES),
          ...each('delete rm', DISCARDS),
        },
      }),
      ...each('status version get logs list ls profile build ip ps images inspect', TELLS),
      ...each('start stop create pause', WRITES),
      ...each('delete rm', DISCARDS),
    },
    alone: TELLS,
    examples: [
      ['minikube status', 'safe'],
      ['k3d cluster list', 'safe'],
      ['kind delete cluster', 'dangerous'],
    ],
  },
];
