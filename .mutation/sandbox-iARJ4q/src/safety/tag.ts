/** Tags: what a command does beyond plain effects. */
// @ts-nocheck


/** What happens beyond plain effects, named so that one rule in `rules/` can weigh it. */
export type Tag = 'account' | 'audit' | 'discard' | 'disk' | 'empty' | 'expose' | 'firewall' | 'flood' | 'fork-bomb' | 'history' | 'kill-all' | 'listen' | 'poison' | 'project' | 'remote-shell' | 'root-shell' | 'service-off' | 'setting' | 'shutdown' | 'suid' | 'upload';