/** Who may use the machine. */
import { type CommandSpec, words } from '../spec.ts';

export const accounts: readonly CommandSpec[] = [
  {
    names: ['getent'],
    judge: (call) => {
      if (/shadow/.test(call.operands[0]?.text ?? '')) call.play('secret', call.operands[0]!);
    },
    examples: [
      ['getent passwd', 'safe'],
      ['getent shadow sam', 'dangerous'],
    ],
  },
  {
    names: words(
      'useradd adduser userdel deluser usermod groupadd groupdel addgroup delgroup groupmod gpasswd chpasswd chsh chfn vipw vigr pw newusers faillock visudo pwconv sysadminctl dseditgroup',
    ),
    does: ['!account'],
    examples: [
      ['useradd bob', 'dangerous'],
      ['usermod -l bob ann', 'dangerous'],
    ],
  },
  {
    names: ['chage'],
    flags: { '-l --list': { tells: 'only' } },
    does: ['!account'],
    examples: [
      ['chage -l bob', 'safe'],
      ['chage -E 0 bob', 'dangerous'],
    ],
  },
  {
    names: ['passwd'],
    flags: { '-S --status': { tells: true } },
    does: ['!account'],
    examples: [
      ['passwd', 'dangerous'],
      ['passwd -S', 'safe'],
    ],
  },
];
