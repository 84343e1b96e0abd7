import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeWith } from '../support/needs.ts';
import { program } from '../support/programs.ts';
import { allSamples, expectedOf, textIn } from './allSamples.ts';
import { sentBy } from './sentBy.ts';

const all = await allSamples();

describe.each(['C#', 'Go', 'PowerShell', 'PHP'])('the samples in %s', (label) => {
  it.each(all)('send the request as it is: $version, $operation.id, $example', (sample) => {
    const text = textIn(sample, label);
    expect(sentBy(label, text)).toEqual(expectedOf(sample));
    expect(text).toMatch(/GRAPH_TOKEN/);
  });
});

it('programs in Go import what they use and nothing else', () => {
  for (const sample of all) {
    const text = textIn(sample, 'Go');
    const imported = [...text.matchAll(/^\t"(?:\w+\/)?(\w+)"$/gm)].map(([, name]) => name);
    const used = new Set(
      [...text.replace(/`[^`]*`|"[^"]*"/g, '').matchAll(/\b([a-z]+)\.[A-Z]/g)].map(([, name]) => name),
    );
    used.delete('res');
    used.delete('req');
    expect(imported.sort()).toEqual([...used].sort());
  }
});

describeWith(program('Python', ['python3', 'python'], true), 'the samples in Python, run', (python) => {
  const input = JSON.stringify(all.map((sample) => textIn(sample, 'Python')));
  const { stdout, stderr } = spawnSync(python, [join(import.meta.dirname, 'requests.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });

  it('send the request as it is, with the token', () => {
    expect(stderr).toBe('');
    const sent: { method: string; url: string; headers: object; body: unknown }[] = JSON.parse(stdout);
    expect(sent).toHaveLength(all.length);
    for (const [index, { method, url, headers, body }] of sent.entries()) {
      expect({ method, url, body: body ?? undefined }).toEqual(expectedOf(all[index] as (typeof all)[number]));
      expect(headers).toMatchObject({ Authorization: 'Bearer a token' });
    }
  });
});

describeWith(program('PHP', ['php'], true), 'the samples in PHP', (php) => {
  it.each(all)('parse: $version, $operation.id, $example', (sample) => {
    const { status, stdout } = spawnSync(php, ['-l'], { input: textIn(sample, 'PHP'), encoding: 'utf8' });
    expect(stdout).toMatch(/^No syntax errors/m);
    expect(status).toBe(0);
  });
});
