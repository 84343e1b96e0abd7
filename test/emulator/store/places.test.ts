import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Places } from '../../../src/emulator/store/places.ts';

describe('places', () => {
  let places: Places;
  let log: string[];

  beforeEach(() => {
    vi.useFakeTimers();
    places = new Places(2, 1000);
    log = [];
    return () => {
      vi.useRealTimers();
    };
  });

  /** Takes a place, and returns what leaves it. */
  function take(name: string) {
    let leave = (_error?: Error) => {};
    const leaving = new Promise<void>((resolve, reject) => {
      leave = (error) => (error ? reject(error) : resolve());
    });
    const work = () => {
      log.push(`${name} begins`);
      return leaving;
    };
    places
      .use(work, () => new Error('impatient'))
      .then(
        () => log.push(`${name} is done`),
        ({ message }) => log.push(`${name} is ${message}`),
      );
    return leave;
  }

  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  test('are taken in the order in which they were asked for', async () => {
    const [leaveA, leaveB] = [take('a'), take('b'), take('c'), take('d')];
    await pass(0);
    expect(log).toEqual(['a begins', 'b begins']);
    leaveB?.();
    await pass(0);
    leaveA?.(new Error('broken'));
    await pass(0);
    expect(log.slice(2)).toEqual(['c begins', 'b is done', 'd begins', 'a is broken']);
  });

  test('are waited for as long as something gets done, and no longer', async () => {
    const leaveA = take('a');
    for (const name of ['b', 'c', 'd']) take(name);
    await pass(900);
    leaveA();
    await pass(950);
    expect(log).toEqual(['a begins', 'b begins', 'c begins', 'a is done']);
    await pass(50);
    expect(log.at(-1)).toBe('d is impatient');
  });

  test('are not lost by those who became impatient', async () => {
    const leave = [take('a'), take('b')];
    take('c');
    await pass(1000);
    for (const each of leave) each();
    await pass(0);
    take('d');
    take('e');
    await pass(0);
    expect(log).toEqual(['a begins', 'b begins', 'c is impatient', 'a is done', 'b is done', 'd begins', 'e begins']);
  });
});
