/** Firewalls and mandatory access control. */
import { type CommandSpec, TELLS, words } from '../spec.ts';

export const protection: readonly CommandSpec[] = [
  {
    names: words(
      'auditctl setenforce aa-complain apparmor_parser semanage setsebool chcon restorecon ufw iptables ip6tables nft firewall-cmd ipset ebtables pfctl fail2ban-client',
    ),
    flags: { '-L -S -l -s --list --list-all --state --get-active-zones -sr': { tells: true } },
    does: ['!firewall'],
    subcommands: { status: TELLS, list: TELLS, show: TELLS },
    alone: { flags: { '-L --list -S -l -s --list-all --state': { tells: true } } },
    otherwise: { does: ['!firewall'] },
    judge: (call) => {
      if (
        call.operands.length === 0 &&
        !call.flags.every((flag) => /^-(?:L|S|l|n|v|s|nL)$|^--(?:list|state|get|line-numbers|status)/.test(flag.name))
      )
        call.mark('firewall');
    },
    examples: [
      ['ufw status', 'safe'],
      ['ufw delete 3', 'dangerous'],
      ['iptables -L', 'safe'],
      ['iptables -F', 'dangerous'],
      ['setenforce 0', 'dangerous'],
    ],
  },
  {
    names: ['getenforce', 'sestatus', 'aa-status', 'ausearch', 'aureport'],
    examples: [['getenforce', 'safe']],
  },
];
