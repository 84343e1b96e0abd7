// The emulator of one version, in a worker of the page.
import { host } from './host.ts';
import type { Answered, Asked } from './messages.ts';

// Browsers have it in pages of https and of this machine alone.
crypto.randomUUID ??= () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const answers = host();

self.onmessage = async ({ data: { id, question, args } }: MessageEvent<Asked>) => {
  const answered = await (answers[question] as (...args: readonly unknown[]) => Promise<unknown>)(...args).then(
    (value): Answered => ({ id, value }),
    (error): Answered => ({ id, error: error instanceof Error ? error.message : String(error) }),
  );
  self.postMessage(answered);
};
