/** The machine: power, clock, disks and names, as an administrator changes them. */
// @ts-nocheck

import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { type Template, templates } from '../template.ts';

const device: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^\/dev\/[\w/]+$/.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};
const folder: Taker<string> = ({ tokens }) => {
  const token = tokens.findLast(({ value }) => /^[/~][\w./~-]*$/.test(value) && !value.startsWith('/dev/'));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};
const onLinux: Template['fits'] = (_slots, world) => world.os === 'linux';
const clock: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^\d{1,2}:\d{2}$/.test(value));
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};

const declared: readonly Omit<Template, 'topic' | 'act'>[] = [
  {
    name: 'cancel-shutdown',
    summary: 'call a shutdown off',
    says: ['=cancel|=abort|STOP =shutdown|=shut|=reboot =down?'],
    free: ['STOP', 'KILL', 'HOST'],
    run: '$sudo shutdown -c',
    eg: ['cancel the shutdown', 'sudo shutdown -c'],
  },
  {
    name: 'shutdown-at',
    summary: 'shut the machine down at a time',
    says: ['=shut =down HOST? {clock}', '=shutdown HOST? {clock}', '=power|=turn =off HOST? {clock}'],
    slots: { clock },
    free: ['HOST', 'CHANGE', 'TIME', 'FROM'],
    run: '$sudo shutdown -h {clock}',
    eg: ['shut down at 23:00', 'sudo shutdown -h 23:00'],
  },
  {
    name: 'reboot-in',
    summary: 'restart the machine in some minutes',
    says: ['=reboot|RESTART HOST? {count} =minute|=minutes'],
    slots: { count: take.number },
    free: ['HOST', 'RESTART', 'IN', 'TIME'],
    run: '$sudo shutdown -r +{count}',
    unless: /\b(service|container|hours?)\b/i,
    eg: ['reboot in 5 minutes', 'sudo shutdown -r +5'],
  },
  {
    name: 'suspend',
    summary: 'put the machine to sleep',
    says: ['=suspend HOST', 'MOVE|=put|=send HOST =sleep|WAIT', '=sleep|=hibernate HOST', 'GO =to =sleep'],
    free: ['HOST', 'TO', 'WAIT', 'MOVE', 'GO', 'NETWORK'],
    run: 'systemctl suspend',
    unless: /\d|process|second|minute/i,
    fits: onLinux,
    eg: ['put the computer to sleep', 'systemctl suspend'],
  },
  {
    name: 'lock-screen',
    summary: 'lock the screen',
    says: ['=lock =my? SCREEN|HOST|=session'],
    free: ['SCREEN', 'HOST'],
    run: 'loginctl lock-session',
    fits: onLinux,
    eg: ['lock the screen', 'loginctl lock-session'],
  },
  {
    name: 'set-hostname',
    summary: 'another name for this machine',
    says: [
      'CHANGE =hostname =to {name}',
      'CHANGE HOST NAME =to {name}',
      'RENAME HOST =to {name}',
      'CHANGE NAME =of HOST =to {name}',
    ],
    free: ['HOST', 'NAME', 'TO', 'CURRENT', 'OF'],
    run: '$sudo hostnamectl set-hostname {name}',
    fits: onLinux,
    eg: ['set the hostname to falcon', 'sudo hostnamectl set-hostname falcon'],
  },
  {
    name: 'set-zone',
    summary: 'another time zone for this machine',
    says: ['CHANGE =timezone =to {zone}', 'CHANGE TIME =zone =to {zone}', 'CHANGE =time_zone =to {zone}'],
    slots: {
      zone: ({ tokens }) => {
        const token = tokens.find(({ value }) => /^([A-Z]\w+\/[A-Z][\w/]+|UTC|GMT)$/.test(value));
        return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
      },
    },
    free: ['TIME', 'TO', 'HOST', 'CURRENT'],
    run: '$sudo timedatectl set-timezone {zone}',
    fits: onLinux,
    eg: ['set the timezone to Europe/Berlin', 'sudo timedatectl set-timezone Europe/Berlin'],
  },
  {
    name: 'sync-clock',
    summary: 'let the clock follow the network',
    says: ['=sync|=synchronize|=synchronise HOST? TIME|=clock =network?'],
    free: ['HOST', 'TIME', 'WITH', 'NETWORK'],
    run: '$sudo timedatectl set-ntp true',
    fits: onLinux,
    eg: ['sync the clock', 'sudo timedatectl set-ntp true'],
  },
  {
    name: 'sync-disks',
    summary: 'write to the disks what waits in memory',
    says: ['=sync DISK', '=flush =buffers|=writes|=filesystem? DISK?'],
    free: ['DISK', 'TO'],
    run: 'sync',
    unless: /\b(dns|folder|with|to \/)\b/i,
    eg: ['sync the disks', 'sync'],
  },
  {
    name: 'mount-device',
    summary: 'mount a disk at a folder',
    says: ['=mount DISK? {device} =at|=on|=to|=under|=in|=as FOLDER? {folder}'],
    slots: { device, folder },
    free: ['DISK', 'TO', 'IN', 'FOLDER', 'AS'],
    run: '$sudo mount {device} {folder}',
    eg: ['mount /dev/sdb1 at /mnt', 'sudo mount /dev/sdb1 /mnt'],
  },
  {
    name: 'unmount',
    summary: 'unmount a disk',
    says: ['=unmount|=umount DISK? {what}', '=eject {what}'],
    slots: { what: (request, used, cue) => device(request, used, cue) ?? folder(request, used, cue) },
    free: ['DISK', 'FOLDER'],
    run: '$sudo umount {what}',
    eg: ['unmount /mnt', 'sudo umount /mnt'],
  },
  {
    name: 'daemon-reload',
    summary: 'let systemd read its units again',
    says: [
      '=reload =systemd SERVICE?',
      '=reload =unit|=units FILE',
      '=daemon-reload|=daemon_reload',
      '=systemd =daemon? =reload',
    ],
    free: ['SERVICE', 'FILE', 'HOST', 'RESTART'],
    run: '$sudo systemctl daemon-reload',
    eg: ['reload systemd', 'sudo systemctl daemon-reload'],
  },
  {
    name: 'enable-now',
    summary: 'start a service now and with the machine',
    says: [
      'START|ENABLE SERVICE? {name} AND? =now AND? EVERY? =boot|=startup|START|ENABLE',
      'ENABLE AND START SERVICE? {name}',
    ],
    free: ['SERVICE', 'AND', 'EVERY', 'START', 'ENABLE', 'HOST', 'TIME'],
    run: '$sudo systemctl enable --now {name}',
    fits: ({ name }) => !/^(it|now|and|the|service)$/i.test(String(name)),
    eg: ['start cups now and at every boot', 'sudo systemctl enable --now cups'],
  },
];

export const machineChanges: readonly Skill[] = templates(
  'system',
  declared.map((one) => ({ ...one, act: true })),
);
