import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storable, unstorable } from '../../../src/emulator/store/storable.ts';

/** Code units from all the places where UTF-8 and databases differ from JavaScript. */
const edges = [
  '\0',
  '\u0001',
  '\u0002',
  'a',
  'é',
  '\ud7ff',
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '\ue000',
  '\ue001',
  '\ue002',
  '\uffff',
];
const unit = fc.constantFrom(...edges);
const text = fc.array(unit, { maxLength: 4 }).map((units) => units.join(''));

const sign = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('text as databases keep it', () => {
  test('sorts by its UTF-8 as it does by its code units, and is another for another text', () => {
    const property = fc.property(text, text, (a, b) => {
      expect(Buffer.compare(Buffer.from(storable(a)), Buffer.from(storable(b)))).toBe(sign(a, b));
    });
    fc.assert(property, { numRuns: 2000 });
  });

  test('is read as what it was', () => {
    const property = fc.property(text, (text) => {
      expect(unstorable(storable(text))).toBe(text);
    });
    fc.assert(property);
  });

  test('has no NUL and no surrogate', () => {
    const property = fc.property(text, (text) => {
      expect(storable(text)).not.toMatch(/[\0\ud800-\udfff]/);
    });
    fc.assert(property);
  });

  test('is itself if it has nothing of that in it', () => {
    expect(storable('19:abc_def@unq.gbl.spaces é 한')).toBe('19:abc_def@unq.gbl.spaces é 한');
  });
});
