import { expect, test } from 'vitest';
import { commandNames, help } from '../../src/cli/help.ts';

test('the help has every command and every option', () => {
  const all = help('1.2.3');
  for (const name of commandNames) expect(all).toContain(`\n  ${name}`);
  for (const name of commandNames) {
    for (const [option] of help('1.2.3', name).matchAll(/^ {2}--\S+/gm)) expect(all).toContain(option);
  }
});

test('the help of a command has its own options alone', () => {
  expect(help('1.2.3', 'mock')).toContain('--port N');
  expect(help('1.2.3', 'mock')).not.toContain('--seed');
  expect(help('1.2.3', 'check')).not.toContain('--port');
  expect(help('1.2.3', 'emulator')).toMatch(/--seed[\s\S]*--origin/);
});
