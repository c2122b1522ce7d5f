/** Servers that speak the Messages API, with the addresses they have by themselves: they can be named without being set up. Pure. */
import { ANTHROPIC, type EndpointSetting } from './endpoints.ts';

export type Known = Omit<EndpointSetting, 'model'> & {
  /** As people write it. */
  readonly title: string;
};

export const KNOWN: readonly Known[] = [
  {
    name: 'anthropic',
    title: 'Anthropic',
    baseUrl: ANTHROPIC,
    keyFrom: { env: 'ANTHROPIC_API_KEY', keyring: 'anthropic' },
  },
  { name: 'ollama', title: 'Ollama', baseUrl: 'http://127.0.0.1:11434' },
  { name: 'llamacpp', title: 'llama.cpp', baseUrl: 'http://127.0.0.1:8080' },
  { name: 'lmstudio', title: 'LM Studio', baseUrl: 'http://127.0.0.1:1234', header: 'bearer' },
  { name: 'vllm', title: 'vLLM', baseUrl: 'http://127.0.0.1:8000', header: 'bearer' },
  { name: 'litellm', title: 'LiteLLM', baseUrl: 'http://127.0.0.1:4000', header: 'bearer' },
];

export const knownServer = (name: string): Known | undefined => KNOWN.find((one) => one.name === name);
