/** Services, schedules and the machine going up and down. */
import type { Arg } from '../arg.ts';
import type { Call } from '../call.ts';
import { type CommandSpec, each, TELLS, words } from '../spec.ts';

/** What writes down, watches or shuts out: stopping one is how others go unseen. */
const WATCHES =
  /^(?:auditd|rsyslog|syslog(?:-ng)?|systemd-journald|fail2ban|crowdsec|apparmor|selinux\S*|firewalld|nftables|iptables|ufw|clamav\S*|osqueryd|wazuh-agent|falcon-sensor|sshguard)(?:\.service)?$/;

const weighStopped = (call: Call, stopped: readonly Arg[]): void => {
  if (stopped.some((arg) => WATCHES.test(arg.text))) call.mark('service-off');
};

export const services: readonly CommandSpec[] = [
  {
    names: ['shutdown', 'reboot', 'halt', 'poweroff', 'telinit', 'init'],
    flags: { '-c -k --help --show': { tells: true } },
    does: ['!shutdown'],
    examples: [
      ['reboot', 'dangerous'],
      ['shutdown -c', 'safe'],
      ['init 6', 'dangerous'],
    ],
  },
  {
    names: ['systemctl'],
    globals: 'anywhere',
    flags: {
      '--user --now --no-pager -t --type --state -n --lines -o --output -p --property': {},
      '-H --host': 'host',
      '-M --machine': 'none',
    },
    subcommands: {
      ...each(
        'status show cat list-units list-unit-files list-timers list-sockets list-dependencies list-jobs list-machines is-active is-enabled is-failed is-system-running get-default help show-environment',
        TELLS,
      ),
      ...each('start restart reload try-restart reload-or-restart daemon-reload reset-failed condrestart', {
        does: ['process'],
      }),
      stop: { does: ['process'], judge: (call) => weighStopped(call, call.operands) },
      ...each('enable reenable preset link edit add-wants add-requires set-default', { does: ['persist'] }),
      ...each('disable mask unmask revert set-property isolate kill', { does: ['!service-off'] }),
      ...each('reboot poweroff halt suspend hibernate kexec soft-reboot rescue emergency exit switch-root', {
        does: ['!shutdown'],
      }),
      ...each('set-environment import-environment unset-environment', { does: ['!poison'] }),
    },
    alone: TELLS,
    examples: [
      ['systemctl status ssh', 'safe'],
      ['systemctl restart ssh', 'write'],
      ['systemctl stop cups', 'write'],
      ['systemctl stop rsyslog', 'dangerous'],
      ['systemctl enable ssh', 'dangerous'],
      ['systemctl mask cups', 'dangerous'],
      ['systemctl hibernate', 'dangerous'],
      ['systemctl --failed', 'safe'],
      ['systemctl list-timers --all', 'safe'],
    ],
  },
  {
    names: ['service', 'rc-service', 'invoke-rc.d'],
    flags: { '--status-all': { tells: true } },
    does: [],
    judge: (call) => {
      const verb = call.operands[1]?.text ?? '';
      if (/^(?:start|restart|reload|stop|force-reload)$/.test(verb)) {
        call.play('process', call.operands[0]!);
        if (verb === 'stop') weighStopped(call, call.operands.slice(0, 1));
      } else if (verb !== 'status') call.unknown(`service ${verb} is not known`);
    },
    examples: [
      ['service ssh status', 'safe'],
      ['service ssh restart', 'write'],
      ['service fail2ban stop', 'dangerous'],
    ],
  },
  {
    names: words(
      'update-rc.d chkconfig rc-update initctl sysrc systemd-tmpfiles systemd-sysusers update-alternatives alternatives',
    ),
    flags: { '--list --display --query -l': { tells: true } },
    does: ['persist'],
    examples: [
      ['update-rc.d a enable', 'dangerous'],
      ['update-alternatives --list a', 'safe'],
    ],
  },
  {
    names: ['journalctl'],
    flags: {
      '--vacuum-size --vacuum-time --vacuum-files --rotate --flush --sync --relinquish-var --setup-keys': {
        value: 'none',
        attached: true,
        does: ['!audit'],
      },
      '-u -n -p -t -o -S -U --since --until --unit --lines': 'none',
    },
    examples: [
      ['journalctl -u ssh', 'safe'],
      ['journalctl --vacuum-time=1s', 'dangerous'],
    ],
  },
  {
    names: ['crontab'],
    flags: { '-l': { tells: true }, '-r -i': { does: ['!discard'] }, '-u': 'none' },
    does: ['persist'],
    examples: [
      ['crontab -l', 'safe'],
      ['crontab -u sam -r', 'dangerous'],
      ['crontab a', 'dangerous'],
    ],
  },
  {
    names: ['at', 'batch'],
    flags: {
      '-l -V': { tells: true },
      '-c -q -t': 'none',
      '-f': 'execute',
      '-d -r': { quiets: true, does: ['write'] },
    },
    does: ['persist'],
    judge: (call) => {
      if (!call.has('-l', '-d', '-r') && call.scope.stdin.kind !== 'text') call.unknown('a job that is run later');
    },
    examples: [
      ['at -l', 'safe'],
      ['at now', 'opaque'],
    ],
  },
  { names: ['atq'], examples: [['atq', 'safe']] },
  { names: ['atrm'], does: ['!discard'], examples: [['atrm 1', 'dangerous']] },
];
