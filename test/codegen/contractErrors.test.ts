import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../../src/codegen/bundle.ts';
import { check } from '../../src/codegen/check.ts';
import { compile } from '../../src/codegen/compile.ts';
import type { Contract, ContractVersion } from '../../src/codegen/contract.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

const require = createRequire(import.meta.url);

/** What a test may change anywhere. */
// biome-ignore lint/suspicious/noExplicitAny: a contract that is broken has no type.
type Broken = any;

interface Editable {
  v1: Broken;
  beta: Broken;
  files: Map<string, string>;
}

/** A few operations of a version, and their examples, so that each test can have its own. */
function someOf(version: string): Broken {
  const { paths, components, ...rest }: OpenApi = require(`graph-chat/${version}/openapi.json`);
  const own = ['/chats/{chat-id}/members', '/chats/{chat-id}/installedApps', '/me/chats', '/me/chats/{chat-id}'];
  const api = { ...rest, paths: Object.fromEntries(own.map((path) => [path, paths[path]])) };
  return { ...structuredClone(api), components: { ...components, examples: { ...components['examples'] } } };
}

/** The problems of the contract after an edit, one to a line. Each path has a file that is named after it. */
function problems(edit: (contract: Editable) => void): string {
  const beta = someOf('beta');
  const edited: Editable = { v1: someOf('v1.0'), beta, files: new Map() };
  edit(edited);
  const version = (name: ContractVersion['name'], api: OpenApi): ContractVersion => {
    const files = Object.keys(api.paths ?? {}).map((path) => [
      path,
      `paths/${path.slice(1).replaceAll('/', '_')}.yaml`,
    ]);
    return { name, api, pathFiles: Object.fromEntries(files) };
  };
  const contract: Contract = { ...edited, versions: [version('v1.0', edited.v1), version('beta', edited.beta)] };
  try {
    check(contract);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('what is forgotten with a new operation is named, with what to do', () => {
  test('nothing, as long as the contract is complete', () => {
    expect(problems(() => {})).toBe('');
  });

  test('the path in both roots', () => {
    expect(problems(({ files }) => files.set('paths/me_chats_{chat-id}_tabs.yaml', ''))).toBe(
      'openapi/paths/me_chats_{chat-id}_tabs.yaml belongs to no version. Add /me/chats/{chat-id}/tabs to ' +
        'openapi/v1.0.yaml and openapi/beta.yaml, with `$ref: paths/me_chats_{chat-id}_tabs.yaml`.',
    );
  });

  test('the path in beta.yaml', () => {
    expect(problems(({ beta }) => delete beta.paths['/me/chats/{chat-id}'])).toBe(
      'getMyChat (openapi/paths/me_chats_{chat-id}.yaml) is missing in beta, which has everything that v1.0 has. ' +
        'Add /me/chats/{chat-id} to openapi/beta.yaml, with `$ref: paths/me_chats_{chat-id}.yaml`.',
    );
  });

  test('the path in v1.0.yaml', () => {
    expect(problems(({ v1 }) => delete v1.paths['/me/chats/{chat-id}'])).toBe(
      '/me/chats/{chat-id} (openapi/paths/me_chats_{chat-id}.yaml) is missing in v1.0. Add it to openapi/v1.0.yaml, ' +
        'with `$ref: paths/me_chats_{chat-id}.yaml`. If only beta has it, move the file to openapi/paths/beta/.',
    );
  });

  test('what a file of beta repeats of how an operation is spelled', () => {
    const said = problems(({ v1 }) => {
      v1.paths['/me/chats'].get['x-ms-docs-operation-type'] = 'function';
    });
    expect(said).toBe(
      'listMyChats (openapi/paths/me_chats.yaml) has another x-ms-docs-operation-type in beta than in v1.0. Write ' +
        '`x-ms-docs-operation-type: function` there.',
    );
  });

  test('the declaration of a path parameter, and its place in the path', () => {
    const said = problems(({ v1, beta }) => {
      for (const api of [v1, beta]) api.paths['/me/chats/{chat-id}'].parameters = [];
    });
    expect(said).toContain('The path has {chat-id}, which `parameters` lacks. Refer to it there.');
    const added = { name: 'new-id', in: 'path', required: true, schema: { type: 'string' }, example: 'x' };
    const other = problems(({ beta }) => beta.paths['/me/chats/{chat-id}'].parameters.push(added));
    expect(other).toContain(
      'The path parameter new-id is not in the path /me/chats/{chat-id}. Put it there or remove it.',
    );
  });

  test('the example of a request and of a response', () => {
    const said = problems(({ beta }) => {
      const { post } = beta.paths['/chats/{chat-id}/members'];
      delete post.requestBody.content['application/json'].examples;
      delete beta.paths['/me/chats/{chat-id}'].get.responses['200'].content['application/json'].examples;
    });
    expect(said).toContain(
      'The request has no example. Give it one, in openapi/components/examples/<resource>/addChatMember.',
    );
    expect(said).toContain('The response 200 has no example.');
  });

  test('what an app on its own gets from an operation that it cannot call', () => {
    const said = problems(({ beta }) => {
      const { get } = beta.paths['/chats/{chat-id}/members'];
      get.security = [{ delegated: ['ChatMember.Read'] }];
      beta.paths['/me/chats'].get.responses['412'] = { description: 'x', content: {} };
    });
    expect(said).toContain(
      'It has no application permission and documents no 412. Refer to openapi/components/responses/PreconditionFailed.yaml.',
    );
    expect(said).toContain('Below /me an app on its own gets 400, and not 412. Leave 412 out of the responses.');
  });

  test('the operation in the file that beta has for its path', () => {
    expect(problems(({ beta }) => delete beta.paths['/me/chats'].get)).toContain(
      'Refer to it in openapi/paths/me_chats.yaml, which is the file of /me/chats there.',
    );
  });

  test('a reference to a new example', () => {
    expect(problems(({ files }) => files.set('components/examples/chats/getMyChat.tab.response.yaml', ''))).toBe(
      'openapi/components/examples/chats/getMyChat.tab.response.yaml is not used. Refer to it or remove it.',
    );
  });
});

describe('what cannot even be read is named', () => {
  const me = '/me/chats/{chat-id}';
  const get = 'getMyChat (openapi/paths/me_chats_{chat-id}.yaml)';

  test.each<[string, (beta: Broken) => void, string]>([
    [
      'a path without a slash',
      ({ paths }) => {
        paths['me/chats'] = paths['/me/chats'];
      },
      'The path me/chats in openapi/beta.yaml does not begin with a slash.',
    ],
    [
      'a path with nothing in it',
      ({ paths }) => {
        paths[me] = null;
      },
      `The path ${me} (openapi/paths/me_chats_{chat-id}.yaml) has nothing in it. Refer to a file, or remove it.`,
    ],
    [
      'a server without an absolute URL',
      (beta) => {
        beta.servers = [{ url: '/beta' }];
      },
      'openapi/beta.yaml has no servers. Each server has an absolute URL.',
    ],
    [
      'a response with nothing in it',
      ({ paths }) => {
        paths[me].get.responses['401'] = null;
      },
      `${get} has nothing for the response 401. Write it or remove it.`,
    ],
    [
      'an example with nothing in it',
      ({ paths }) => {
        paths[me].get.responses['200'].content['application/json'].examples.group = null;
      },
      `${get} has nothing for the example 'group'. Write it or remove it.`,
    ],
    [
      'a permission with nothing in it',
      ({ paths }) => {
        paths[me].get.security = [null];
      },
      `${get} has no security. openapi/README.md lists what an operation has.`,
    ],
    [
      'a request body that is referred to as a whole',
      ({ paths }) => {
        paths[me].get.requestBody = { $ref: '#/components/requestBodies/post' };
      },
      `${get} has a requestBody without content. Refer to \`requestBody/content\`, and not to \`requestBody\`.`,
    ],
  ])('%s', (_, edit, problem) => {
    expect(problems(({ beta }) => edit(beta))).toBe(problem);
  });
});

describe('what is wrong with an operation is named with it and its file', () => {
  const path = '/chats/{chat-id}/members';
  const post = 'addChatMember (openapi/paths/chats_{chat-id}_members.yaml)';

  /** The problems after an edit of the operation in both versions. */
  const problemsOf = (edit: (operation: Broken, api: Broken) => void) =>
    problems(({ v1, beta }) => {
      for (const api of [v1, beta]) edit(api.paths[path].post, api);
    });

  test.each(['operationId', 'tags', 'summary', 'description', 'externalDocs', 'security', 'responses'])(
    'without %s',
    (part) => {
      const name = part === 'operationId' ? post.replace('addChatMember', `POST ${path}`) : post;
      expect(problemsOf((operation) => delete operation[part])).toBe(
        `${name} has no ${part}. openapi/README.md lists what an operation has.`,
      );
    },
  );

  test.each<[string, (operation: Broken, api: Broken) => void, string]>([
    [
      'the operationId of another one',
      (operation) => {
        operation.operationId = 'addChatApp';
      },
      'addChatApp is the operationId of two operations, in openapi/paths/chats_{chat-id}_members.yaml and ' +
        'openapi/paths/chats_{chat-id}_installedApps.yaml. Rename one of them.',
    ],
    [
      'no success',
      (operation) => delete operation.responses['201'],
      `${post}: No success is documented. Add a response with a status of 2xx.`,
    ],
    [
      'successes of several kinds',
      (operation) => {
        operation.responses['200'] = { content: { 'image/png': {} } };
        operation.responses['202'] = { content: { 'text/plain': {} } };
      },
      `${post}: The successes have different media types. Give all of them the same.`,
    ],
    [
      'a body without a name',
      (operation) => {
        operation.requestBody.content['application/json'].schema = { type: 'object' };
      },
      `${post}: The schema of the request has no name. Put it into openapi/components/schemas/, and refer to it.`,
    ],
    [
      'a parameter of an unknown type',
      (operation) => {
        operation.parameters = [{ name: '$top', in: 'query', schema: { type: 'number', default: 1 }, example: 1 }];
      },
      `${post}: The parameter $top is no string, integer or boolean, and no list of them.`,
    ],
    [
      'a parameter without an example',
      (operation) => {
        operation.parameters = [{ name: '$top', in: 'query', schema: { type: 'integer', default: 20 } }];
      },
      `${post}: The parameter $top has no example, from which docs and tests make requests.`,
    ],
    [
      'a page size without a default',
      (operation) => {
        operation.parameters = [{ name: '$top', in: 'query', schema: { type: 'integer' }, example: 20 }];
      },
      `${post}: The parameter $top has no default. Give its schema one: handlers rely on it.`,
    ],
    [
      'an example without a value',
      (_, api) => {
        api.components.examples['addChatMember.guest.request'] = {};
      },
      `${post}: The example 'guest' of the request has no value.`,
    ],
    [
      'an example of a request that could get one response or another',
      ({ responses }) => {
        responses['202'] = { description: 'Accepted.' };
      },
      `${post}: The example 'guest' of the request has no response of its name. Say in its x-status which of 201 and 202 it gets.`,
    ],
    [
      'an example that is asked for with an unknown parameter',
      (_, api) => {
        const example = api.components.examples['addChatMember.rosterBlocked'];
        const asks = { query: { $expand: ['user'] } };
        api.components.examples['addChatMember.rosterBlocked'] = { ...example, 'x-request': asks };
      },
      `${post}: The example 'rosterBlocked' is asked for with $expand (query), which is no parameter. Correct its x-request, or add the parameter.`,
    ],
    [
      'an example of a failure that is no error',
      (_, api) => {
        api.components.examples['addChatMember.rosterBlocked'] = { value: { error: { code: 'Forbidden' } } };
      },
      `${post}: The example 'rosterBlocked' of 403 has no error.code or no error.message.`,
    ],
  ])('with %s', (_, edit, problem) => {
    expect(problemsOf(edit)).toContain(problem);
  });

  test.each<[string, Broken, string]>([
    [
      'a name that there is not',
      ['topOfNothing'],
      "x-undecided names 'topOfNothing'. Write openapi/components/undecided/topOfNothing.yaml, or correct the name.",
    ],
    [
      'a question instead of its name',
      'topOfMembers',
      'x-undecided is no list. List the names of files in openapi/components/undecided/.',
    ],
  ])('with %s among what is undecided', (_, names, problem) => {
    const found = problemsOf((operation) => {
      operation['x-undecided'] = names;
    });
    expect(found).toContain(`${post}: ${problem}`);
  });

  test('with what several share, once', () => {
    const found = problemsOf((_, api) => {
      api.components.examples.notAMember = {};
    });
    expect(found).toContain(
      "_members.yaml) and 4 more: The example 'notAMember' of 403 has no error.code or no error.message.",
    );
  });

  test('all at once', () => {
    const found = problems(({ v1, files }) => {
      files.set('components/examples/chats/getMyChat.tab.response.yaml', '');
      v1.paths[path].post.requestBody.content['application/json'].schema = { type: 'object' };
    });
    expect(found.split('\n')).toHaveLength(2);
  });

  test.each([
    ['paths', ''],
    ['servers', ' Each server has an absolute URL.'],
  ])('a root without %s', (part, advice) => {
    expect(problems(({ beta }) => delete beta[part])).toBe(`openapi/beta.yaml has no ${part}.${advice}`);
  });
});

describe('a question that the sources leave undecided is named with what it lacks', () => {
  const file = 'openapi/components/undecided/topOfMembers.yaml';

  test.each<[string, Broken, string]>([
    ['no question', { question: 'It works.' }, 'It has no question, which ends with a question mark.'],
    ['no decision', { decision: '' }, 'It has no decision. Say what is done here.'],
    ['no basis', { basis: 'guess' }, 'Its basis is none of page, observed, our choice.'],
    ['no sources', { sources: [] }, 'It has no sources. Name one at least, be it a page that says nothing.'],
    [
      'an unknown kind of source',
      { sources: [{ kind: 'rumour', says: 'It works.' }] },
      'sources[0] has a kind that is none of page, metadata, SDK, program, report, live run.',
    ],
    [
      'a silent source',
      { sources: [{ kind: 'metadata' }] },
      'sources[0] does not tell, in says, what the source says.',
    ],
    [
      'a page without an address',
      { sources: [{ kind: 'page', says: 'Nothing.' }] },
      'sources[0] is a page without a url.',
    ],
    [
      'a relative address',
      { sources: [{ kind: 'page', url: '/chat', says: 'Nothing.' }] },
      'sources[0] has a url that is not absolute and https.',
    ],
    [
      'an undated run',
      { sources: [{ kind: 'live run', says: 'It works.' }] },
      'sources[0] is a live run without a year.',
    ],
  ])('%s', (_, change, problem) => {
    const found = problems(({ beta }) => {
      const questions = beta.components['x-undecided'];
      beta.components['x-undecided'] = { ...questions, topOfMembers: { ...questions.topOfMembers, ...change } };
    });
    expect(found).toBe(`${file}: ${problem}`);
  });

  test('a name in a root that there is not', () => {
    expect(problems(({ v1 }) => v1['x-undecided'].push('topOfNothing'))).toContain(
      "openapi/v1.0.yaml: x-undecided names 'topOfNothing'.",
    );
  });

  test('a file that nothing names', () => {
    expect(problems(({ files }) => files.set('components/undecided/topOfNothing.yaml', ''))).toBe(
      'openapi/components/undecided/topOfNothing.yaml is not used. Name it in x-undecided or remove it.',
    );
  });
});

test.each([
  ['a type that there is not', { type: 'objekt' }, 'type must be JSONType or JSONType[]: objekt'],
  ['a format that there is not', { type: 'string', format: 'date-tme' }, 'unknown format "date-tme" in schema'],
  ['an invalid pattern', { type: 'string', pattern: '[' }, 'Invalid regular expression'],
  ['a keyword that is not honoured', { unevaluatedProperties: false }, 'unevaluatedProperties is not supported'],
])('the file of a schema with %s is named', async (_, schema, message) => {
  const api = { components: { schemas: { chat: schema, chats: { items: { $ref: '#/components/schemas/chat' } } } } };
  const compiling = compile(api as unknown as OpenApi, { 'listChats.200': { $ref: '#/components/schemas/chats' } });
  await expect(compiling).rejects.toThrow(`openapi/components/schemas/chat.yaml: ${message}`);
});

test.each([
  ['two components', { 'a.b': { type: 'string' }, a_b: { type: 'number' } }, "'a.b' and 'a_b'"],
  ['a component and a part of an operation', { listChats_query: {} }, "'listChats.query' and 'listChats_query'"],
])('names that are the same in the code of the validators are refused: %s', async (_, components, names) => {
  const api = { components: { schemas: components } } as unknown as OpenApi;
  const references = Object.keys(components).map((name) => [`${name}.200`, { $ref: `#/components/schemas/${name}` }]);
  const compiling = compile(api, { 'listChats.query': { type: 'object' }, ...Object.fromEntries(references) });
  await expect(compiling).rejects.toThrow(`The names ${names} are the same in the code of the validators.`);
});

describe('a file that does not fit', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-chat-contract-'));
    await mkdir(join(folder, 'paths'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is named with the line, once', async () => {
    const root = (path: string) => `openapi: 3.1.1\ninfo: {}\npaths:\n  /chats:\n    $ref: paths/${path}.yaml\n`;
    await writeFile(join(folder, 'v1.0.yaml'), root('chats'));
    await writeFile(join(folder, 'beta.yaml'), root('chatz'));
    await writeFile(join(folder, 'paths/chats.yaml'), 'get:\n  responses:\n    $ref: chats.yaml#/post/responses\n');
    const error: Error = await bundle([join(folder, 'v1.0.yaml'), join(folder, 'beta.yaml')]).then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error.name).toBe('ContractError');
    expect(error.message.match(/paths\/chats\.yaml:3:5/g)).toHaveLength(1);
    expect(error.message).toContain('beta.yaml:5:5');
    expect(error.message).not.toMatch(/^ +at /m);
  });
});
