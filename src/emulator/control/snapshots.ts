import { GraphFailure } from '../../contract/graphFailure.ts';
import { summaryOf } from '../snapshots/snapshotRecord.ts';
import type { Resource } from './resources.ts';
import { created, done, ok } from './respond.ts';

/** The snapshots that are kept by a name. */
export const snapshots: Resource = {
  more: 2,
  methods: {
    async GET({ emulator, name, action }) {
      if (name === undefined) return ok(await emulator.snapshots.list());
      if (action !== undefined) throw unknownAction();
      return ok(await emulator.snapshots.get(name));
    },
    /** Takes one now. */
    async PUT({ emulator, name, action }) {
      if (name === undefined || action !== undefined) throw unknownAction();
      const snapshot = await emulator.snapshot();
      const isNew = await emulator.snapshots.put(name, snapshot);
      return (isNew ? created : ok)(summaryOf({ name, snapshot }));
    },
    async POST({ emulator, name, action }) {
      if (name === undefined || action !== 'restore') throw unknownAction();
      await emulator.restore(await emulator.snapshots.get(name));
      return done;
    },
    async DELETE({ emulator, name, action }) {
      if (name === undefined || action !== undefined) throw unknownAction();
      await emulator.snapshots.remove(name);
      return done;
    },
  },
};

const unknownAction = () =>
  new GraphFailure(404, {
    message:
      'A snapshot is made with PUT snapshots/{name}, read with GET, removed with DELETE, and restored with POST snapshots/{name}/restore.',
  });
