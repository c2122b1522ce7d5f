/** TurnEvents as JSON, one object a line. Output chunks are decoded as UTF-8 across chunk borders. */
import { StringDecoder } from 'node:string_decoder';
import type { TurnEvent } from '../event.ts';

export const jsonLines = (write: (line: string) => void): ((event: TurnEvent) => void) => {
  const decoders = new Map<string, StringDecoder>();
  const decoderOf = (key: string): StringDecoder => {
    const known = decoders.get(key) ?? new StringDecoder('utf8');
    decoders.set(key, known);
    return known;
  };
  return (event) => {
    if (event.type !== 'output') return write(`${JSON.stringify(event)}\n`);
    const text = decoderOf(`${event.step} ${event.stream}`).write(Buffer.from(event.chunk));
    if (text !== '') write(`${JSON.stringify({ type: 'output', step: event.step, stream: event.stream, text })}\n`);
  };
};
