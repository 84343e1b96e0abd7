import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../../src/emulator/store/memory.ts';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import {
  type Range,
  type Store,
  type StoredRecord,
  type Transaction,
  UniqueViolation,
} from '../../../src/emulator/store/store.ts';
import { postgres } from '../../support/postgresServer.ts';
import { frozen } from './frozenStore.ts';
import { ModelStore } from './modelStore.ts';
import { temporaryFile, temporarySchema } from './stores.ts';

/** Few names, so that they meet; some are such that databases stumble over them. */
const names = ['', 'a', 'b', 'ab', "'", '\0', '\u0001', '\ud800', '😀', '\ue000', '\uffff', '__proto__'];
const name = fc.constantFrom(...names);
const givenUp = new Error('given up');
const kind = fc.constantFrom('x', 'y');

const parent = fc.constantFrom('', 'p');

const record: fc.Arbitrary<StoredRecord> = kind.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    key: name,
    value: fc.record({ number: fc.integer() }),
    indexEntries: fc.uniqueArray(fc.record({ index: fc.constantFrom(`${kind}1`, `${kind}2`), parent, order: name }), {
      maxLength: 3,
      selector: ({ index, parent }) => `${index} ${parent}`,
    }),
    unique: fc.array(name, { maxLength: 2 }),
    tracked: fc.boolean(),
  }),
);

const range: fc.Arbitrary<Range> = fc.record(
  { limit: fc.integer({ min: 0, max: 4 }), after: name, descending: fc.boolean() },
  { requiredKeys: [] },
);

/** A part of a transaction: does the same to a store and to the model, and compares what they say. */
type Step = (transaction: Transaction, model: ModelStore) => Promise<void>;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: record.map(putStep) },
  { weight: 3, arbitrary: fc.tuple(kind, name).map(([kind, key]) => removeStep(kind, key)) },
  { weight: 1, arbitrary: fc.constant<Step>((transaction, model) => transaction.clear().then(() => model.clear())) },
  { weight: 4, arbitrary: fc.tuple(kind, name).map(([kind, text]) => readStep(kind, text)) },
  { weight: 4, arbitrary: fc.tuple(kind, parent, range).map((list) => listStep(...list)) },
  { weight: 2, arbitrary: fc.tuple(kind, fc.integer({ min: 1, max: 3 })).map((feed) => changesStep(...feed)) },
  { weight: 1, arbitrary: fc.constant<Step>(() => Promise.reject(givenUp)) },
);

/** Transactions that are begun at once; in this process they run in this order, so that the model can follow. */
const tick = fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 5 });

/** Ticks with what may happen between them. */
const life = fc.array(fc.record({ tick, reopen: fc.boolean() }), { minLength: 1, maxLength: 6 });

/** Makes a store, and opens it again if it outlives that. */
interface Kind {
  readonly open: () => Store;
  readonly reopen: (store: Store) => Promise<Store>;
}

function sqlite(): Kind {
  const file = temporaryFile();
  const reopen = async (store: Store) => {
    await store.close();
    return sqliteStore(file);
  };
  return { open: () => sqliteStore(file), reopen };
}

function postgresql(): Kind {
  const options = { schema: temporarySchema() };
  const open = () => postgresStore(postgres.found as string, options);
  const reopen = async (store: Store) => {
    await store.close();
    return open();
  };
  return { open, reopen };
}

const memory = (): Kind => ({ open: () => frozen(memoryStore()), reopen: async (store) => store });

describe.each([
  ['memory', memory, 200],
  ['sqlite', sqlite, 100],
  ...(postgres.found === undefined ? [] : [['postgres', postgresql, 30] as const]),
] as const)('the %s store', (_name, kind, numRuns) => {
  test('does what a simple model of it does, whatever is done to it', async () => {
    const property = fc.asyncProperty(life, async (life) => {
      const { open, reopen } = kind();
      const model = new ModelStore();
      let store = open();
      try {
        for (const moment of life) {
          await Promise.all(moment.tick.map((steps) => run(steps, store, model)));
          if (moment.reopen) store = await reopen(store);
          await compare(store, model);
        }
      } finally {
        await store.close();
      }
    });
    await fc.assert(property, { numRuns });
  });
});

async function run(steps: readonly Step[], store: Store, model: ModelStore): Promise<void> {
  const work = (transaction: Transaction) =>
    model.transaction(async () => {
      for (const step of steps) await step(transaction, model);
    });
  await store.transaction(work).catch(expectToBePlanned);
}

/** A step reports what it found wrong; that it gave up, or took what is taken, belongs to the plan. */
function expectToBePlanned(error: unknown): void {
  if (error !== givenUp && !(error instanceof UniqueViolation)) throw error;
}

/** Compares everything that is left. */
async function compare(store: Store, model: ModelStore): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const kind of ['x', 'y']) {
      for (const text of names) await readStep(kind, text)(transaction, model);
      for (const parent of ['', 'p']) await listStep(kind, parent, {})(transaction, model);
      await changesStep(kind, 5)(transaction, model);
    }
  });
}

function putStep(record: StoredRecord): Step {
  return async (transaction, model) => {
    let expected: unknown;
    try {
      model.put(record);
    } catch (error) {
      expected = error;
    }
    const outcome = await transaction.put(record).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(outcome).toEqual(expected);
    if (outcome) throw outcome;
  };
}

function removeStep(kind: string, key: string): Step {
  return async (transaction, model) => {
    await transaction.remove(kind, key);
    model.remove(kind, key);
  };
}

function readStep(kind: string, text: string): Step {
  return async (transaction, model) => {
    expect(await transaction.get(kind, text)).toEqual(model.get(kind, text));
    expect(await transaction.find(kind, text)).toEqual(model.find(kind, text));
  };
}

function listStep(kind: string, parent: string, range: Range): Step {
  return async (transaction, model) => {
    for (const index of [`${kind}1`, `${kind}2`]) {
      expect(await transaction.list(index, parent, range)).toEqual(model.list(index, parent, range));
    }
  };
}

/** Reads the whole feed by pages. */
function changesStep(kind: string, limit: number): Step {
  return async (transaction, model) => {
    const graph = [];
    for (let after = 0; ; ) {
      const page = await transaction.changes(kind, after, limit);
      graph.push(...page.map(({ value }) => value));
      const last = page.at(-1);
      if (!last) break;
      expect(last.sequence).toBeGreaterThan(after);
      expect(last.sequence).toBeLessThanOrEqual(await transaction.sequence());
      after = last.sequence;
    }
    expect(graph).toEqual(model.changes(kind).map(({ value }) => value));
  };
}
