// Makes 1,000 worlds by asking each for something, and prints what that took.
import { createEmulator } from '../../../src/emulator/index.ts';

const emulator = await createEmulator();
const ask = async (name: string) => {
  const headers = { authorization: 'Bearer alex' };
  const { status } = await emulator.fetch(new Request(`${emulator.url}/worlds/${name}/v1.0/me`, { headers }));
  if (status !== 200) throw new Error(`The world ${name} responded with ${status}.`);
};
await ask('w0');
globalThis.gc?.();
const before = process.memoryUsage().rss;
const start = performance.now();
for (let i = 1; i < 1000; i++) await ask(`w${i}`);
const milliseconds = performance.now() - start;
globalThis.gc?.();
console.log(JSON.stringify({ milliseconds, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
await emulator.close();
