/** Firewalls and mandatory access control. */
import { type CommandSpec, each, TELLS, words } from '../spec.ts';

export const protection: readonly CommandSpec[] = [
  {
    names: ['iptables', 'ip6tables', 'ebtables', 'ipset', 'auditctl', 'semanage', 'pfctl'],
    flags: {
      '-L --list -S --list-rules -n --numeric -v --verbose -x --line-numbers -l -s --state': { tells: 'only' },
      '-t --table': { value: 'none', tells: 'only' },
    },
    does: ['!firewall'],
    examples: [
      ['iptables -L -n -t nat', 'safe'],
      ['iptables -F', 'dangerous'],
      ['pfctl -s all -d', 'dangerous'],
    ],
  },
  {
    names: words(
      'ufw nft firewall-cmd fail2ban-client apparmor_parser setenforce aa-complain aa-enforce setsebool chcon restorecon',
    ),
    flags: {
      '--state --list-all --get-active-zones --get-zones --get-default-zone --list-services --list-ports --list-all-zones --get-services':
        {
          tells: 'only',
        },
      '-a -n -s -j': {},
    },
    subcommands: each('status list show app', TELLS),
    alone: { does: ['!firewall'] },
    otherwise: { does: ['!firewall'] },
    examples: [
      ['ufw status', 'safe'],
      ['ufw delete 3', 'dangerous'],
      ['nft -a list ruleset', 'safe'],
      ['nft -s flush table a', 'dangerous'],
      ['setenforce 0', 'dangerous'],
      ['firewall-cmd --list-all', 'safe'],
    ],
  },
  {
    names: ['getenforce', 'sestatus', 'aa-status', 'ausearch', 'aureport'],
    examples: [['getenforce', 'safe']],
  },
];
