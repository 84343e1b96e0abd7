// The emulator of one version, in a worker of the page. Where no worker can be, as in a page opened from a file, the page
// loads the same script and hands it a port.
import { host } from './host.ts';
import type { Answered, Asked } from './messages.ts';

/** What a page that is its own worker calls. */
declare global {
  var graphChatEmulator: ((port: MessagePort) => void) | undefined;
}

// Browsers have it in pages of https and of this machine alone.
crypto.randomUUID ??= () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

function serve(port: MessagePort): void {
  const answers = host();
  port.onmessage = async ({ data: { id, question, args } }: MessageEvent<Asked>) => {
    const answered = await (answers[question] as (...args: readonly unknown[]) => Promise<unknown>)(...args).then(
      (value): Answered => ({ id, value }),
      (error): Answered => ({ id, error: error instanceof Error ? error.message : String(error) }),
    );
    port.postMessage(answered);
  };
}

if (typeof document === 'undefined') serve(self as unknown as MessagePort);
else globalThis.graphChatEmulator = serve;
