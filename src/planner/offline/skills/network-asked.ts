/** The network asked less often: names from one server, latency, status, fingerprints. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { FREE } from './network-free.ts';

const link: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^https?:\/\/\S+$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const server: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(({ value }) => /^@?\d{1,3}(\.\d{1,3}){3}$/.test(value));
  return found && { value: found.value.replace('@', ''), tokens: [found.index] };
};
const domain: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^([\w-]+\.)+[a-z]{2,}$/i.test(value));
  return found && { value: found.value, tokens: [found.index] };
};

export const networkAsked: readonly Skill[] = templates('network', [
  {
    name: 'ask-server',
    summary: 'the addresses of a name, asked of one server',
    says: ['=dns|=query|=lookup|=resolve|=record|FIND|SHOW {domain} {server}'],
    slots: { domain, server },
    free: [...FREE, 'NAME', 'FIND'],
    run: 'dig @{server} {domain}',
    fits: (_slots, _world, { text }) => /\b(dns|nameserver|name server|using|via|server|at)\b/i.test(text),
    unless: /\b(ping|add|map\w*|hosts|ssh|scp|copy|curl|mx|txt|ns)\b/i,
    eg: ['resolve example.org using the dns server 9.9.9.9', 'dig @9.9.9.9 example.org'],
  },
  {
    name: 'name-servers-of',
    summary: 'the name servers of a domain',
    says: ['=authoritative? NAME HOST|=servers {domain}', '=nameserver|=nameservers {domain}'],
    slots: { domain },
    free: [...FREE, 'NAME', 'FIND'],
    run: 'dig +short NS {domain}',
    unless: /\b(using|via|@)\b/i,
    eg: ['find out the authoritative name servers for example.org', 'dig +short NS example.org'],
  },
  {
    name: 'latency',
    summary: 'how far a host is',
    says: [
      '=measure? =latency|=delay|=rtt|=connectivity|=round-trip {host}',
      '=reachable|=reach|=up|=alive|=responding {host}',
    ],
    free: [...FREE, 'TIME', 'CONNECT'],
    run: 'ping -c 4 {host}',
    fits: ({ host }) => /^([\w-]+\.)+\w+$/.test(String(host)),
    unless: /\bport\b|http|\bcurl\b|database/i,
    eg: ['measure the latency to example.org', 'ping -c 4 example.org'],
  },
  {
    name: 'status-only',
    summary: 'the status that an address answers with',
    says: ['ONLY|=just =http? =status =code? {link}', '=request {link} =status =code?'],
    slots: { link },
    free: [...FREE, 'ONLY', 'RUN', 'AND', 'INFO', 'SHOW'],
    run: "curl -s -o /dev/null -w '%{http_code}\\n' {link}",
    fits: (_slots, _world, { text }) => /\bstatus\b/i.test(text),
    eg: [
      'request http://localhost/health and show only the status code',
      "curl -s -o /dev/null -w '%{http_code}\\n' http://localhost/health",
    ],
  },
  {
    name: 'key-fingerprint',
    summary: 'the fingerprint of a key',
    says: ['=fingerprint =of? CONNECT|=ssh|=public? =key? {file}', '=fingerprint {file}'],
    free: [...FREE, 'CONNECT'],
    run: 'ssh-keygen -lf {file}',
    unless: /\b(certificate|gpg|sha256sum)\b/i,
    eg: ['fingerprint of the key key.pub', 'ssh-keygen -lf key.pub'],
  },
]);
