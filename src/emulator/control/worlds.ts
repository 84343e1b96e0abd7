import { GraphFailure } from '../../contract/graphFailure.ts';
import { type HttpRequest, rootOf } from '../../contract/httpRequest.ts';
import type { Worlds } from '../worlds/worlds.ts';
import { withSeedOf } from './read.ts';
import type { Call, Resource } from './resources.ts';
import { created, done, ok } from './respond.ts';

/** The worlds beside each other. */
export const worlds: Resource = {
  more: 1,
  methods: {
    async GET(call) {
      const worlds = worldsOf(call);
      const { name, request } = call;
      if (name === undefined) return ok((await worlds.names()).map((each) => worldAt(each, request)));
      if (!(await worlds.has(name))) throw new GraphFailure(404, { message: `There is no world '${name}'.` });
      return ok(worldAt(name, request));
    },
    /** Makes one, or begins it again with the seed of the request. */
    async PUT(call) {
      const worlds = worldsOf(call);
      const { name, request } = call;
      if (name === undefined) throw new GraphFailure(404, { message: 'A world is made with PUT worlds/{name}.' });
      const isNew = !(await worlds.has(name));
      if (request.hasBody) await withSeedOf(request, async (seed) => void (await worlds.put(name, seed)));
      else await worlds.get(name);
      return (isNew ? created : ok)(worldAt(name, request));
    },
    /** Removes one, or all. */
    async DELETE(call) {
      const worlds = worldsOf(call);
      const { name } = call;
      await (name === undefined ? worlds.removeAll() : worlds.remove(name));
      return done;
    },
  },
};

function worldsOf({ emulator }: Call): Worlds {
  if (emulator.worlds) return emulator.worlds;
  throw new GraphFailure(404, {
    message: 'A world has no worlds of its own. They are below the root of the emulator.',
  });
}

/** A world with the address that programs use in the place of that of the emulator. */
const worldAt = (name: string, request: HttpRequest) => ({ name, url: `${rootOf(request)}/worlds/${name}` });
