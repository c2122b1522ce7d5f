// The SDK alone: asks for a plan in a stream and prints its first step as soon as that is whole.
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ baseURL: process.argv[2], apiKey: 'unused', maxRetries: 0 });
const stream = await client.messages.create({
  model: 'bench',
  max_tokens: 1000,
  stream: true,
  messages: [{ role: 'user', content: 'frobnicate the quarterly widgets thoroughly' }],
});
let json = '';
let printed = false;
for await (const event of stream) {
  if (event.type !== 'content_block_delta' || event.delta.type !== 'input_json_delta') continue;
  json += event.delta.partial_json;
  const end = json.indexOf('}');
  if (printed || end === -1) continue;
  printed = true;
  process.stdout.write(`${JSON.parse(json.slice(json.indexOf('[') + 1, end + 1)).command}\n`);
}
