import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { consoleFiles } from '../../../src/docs/console/consoleFiles.ts';

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await consoleFiles();
});

const text = (name: string) => files.get(`assets/${name}`) ?? '';
const zipped = (name: string) => gzipSync(text(name), { level: 9 }).byteLength;

describe('the scripts of the console', () => {
  it('are these', () => {
    expect([...files.keys()].sort()).toEqual([
      'assets/client.js',
      'assets/console.js',
      'assets/emulator-beta.js',
      'assets/emulator-v1.0.js',
      'assets/try.js',
    ]);
  });

  it.each(['v1.0', 'beta'])(
    'are small: at most 250 kB with the emulator of %s, of which a page loads 2 kB at once',
    (version) => {
      expect(zipped('console.js') + zipped(`emulator-${version}.js`)).toBeLessThan(250_000);
      expect(zipped('try.js')).toBeLessThan(2_000);
    },
  );

  it('make no code of text, which the pages forbid, and no HTML of what they receive', () => {
    for (const [name, script] of files) {
      expect(script, name).not.toMatch(/\bnew Function\b|\beval\(|\bimport\(|setTimeout\("/);
      expect(script, name).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/);
    }
  });

  it('have the operations of one version in each emulator', () => {
    // An operation that only beta has.
    expect(text('emulator-beta.js')).toContain('createMyChat');
    expect(text('emulator-v1.0.js')).not.toMatch(/createMyChat["']?:/);
  });

  it('name no server beside those of the contract and of this machine', () => {
    for (const name of ['try.js', 'console.js']) {
      const hosts = [...text(name).matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
      expect(new Set(hosts)).toEqual(new Set(name === 'try.js' ? [] : ['127.0.0.1']));
    }
  });
});
