/** Virtual machines, buses and device events. */
import { type CommandSpec, DISCARDS, each, TELLS, UNKNOWN, words } from '../spec.ts';

export const machines: readonly CommandSpec[] = [
  { names: ['busctl'], does: ['unknown'], examples: [['busctl list', 'opaque']] },
  {
    names: words(
      'dbus-send gdbus udevadm machinectl portablectl coredumpctl homectl virsh xm qm pct vagrant VBoxManage lxc incus multipass',
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
];
