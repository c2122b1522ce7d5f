/** What a command that the request quotes prints. */
import { commandOf } from '../frames/feed.ts';
import { intent } from '../intent.ts';
import { looksOnly } from '../shown/looks.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import type { Command } from '../write/command.ts';

const quoted: Taker<Command> = ({ tokens }) => {
  const [one, more] = tokens.filter(({ kind, value }) => kind === 'quoted' && value !== '');
  const command = one === undefined || more !== undefined ? undefined : commandOf(one, true);
  return one === undefined || command === undefined || !looksOnly(command)
    ? undefined
    : { value: command, tokens: [one.index] };
};

export const namedOutput: Skill = intent({
  name: 'named-output',
  topic: 'shell',
  summary: 'what a command prints',
  says: ['=output|=outputs|=result|=results {command}'],
  slots: { command: quoted },
  free: ['SHOW', 'RUN', 'OF', 'FROM', 'USE'],
  write: ({ command }) => command,
  examples: [['show the output of `df -h`', 'df -h']],
});
