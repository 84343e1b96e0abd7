import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { watchable } from '../../generated/emulator/watchable.ts';
import { describeOperations, type OpenApi } from '../../src/contract/openapi.ts';
import { readGuides } from '../../src/docs/model/guides.ts';
import { type BuiltSite, builtSite } from './builtSite.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await builtSite();
});
afterAll(() => site?.remove());

const page = (path: string) => {
  const text = site.files.get(`${path}index.html`);
  if (text === undefined) throw new Error(`The site has no page ${path}.`);
  return text;
};
const api = (version: string): OpenApi => JSON.parse(site.files.get(`openapi/${version}.json`) ?? '');
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(['v1.0', 'beta'])('the pages of %s', (version) => {
  it('are one for each operation, with its name, path, permissions, statuses and parameters', () => {
    for (const { id, path, verb, object, responses, parameters } of describeOperations(api(version))) {
      const text = textOf(page(`${version}/${id}/`));
      const permissions = object.security.flatMap(({ delegated = [], application = [] }) => [
        ...delegated,
        ...application,
      ]);
      const names = parameters.map(({ name }) => name);
      for (const shown of [id, `${verb.toUpperCase()} ${path}`, object.summary, ...permissions, ...names]) {
        expect(text, `the page of ${id}`).toContain(shown);
      }
      for (const status of Object.keys(responses)) expect(text, `the page of ${id}`).toContain(status);
    }
  });

  it('are one for each type, with its properties or members', () => {
    const shown = Object.entries(api(version).components.schemas).filter(
      ([, schema]) => schema.properties && !schema['x-unknown'],
    );
    for (const [name, { properties = {} }] of shown) {
      const html = page(`${version}/types/${name}/`);
      for (const property of Object.keys(properties)) expect(html, name).toContain(`<code>${property}</code>`);
    }
    expect(page(`${version}/types/chatType/`)).toContain('<code>oneOnOne</code>');
  });

  it('link each operation and type that a description names, in the same version if that has it', () => {
    expect(page(`${version}/createChat/`)).toContain('<a href="../../' + version + '/types/chatMemberCreate/">');
    const linked = [...page(`${version}/listChatMessages/`).matchAll(/<a href="\.\.\/\.\.\/([\w.]+)\//g)];
    const versions = new Set(linked.map(([, first]) => first).filter((first) => first === 'v1.0' || first === 'beta'));
    expect(versions).toContain(version);
  });

  it('take no member of an enum, and no property, for a type that has the same name', () => {
    expect(page(`${version}/types/chatType/`)).toContain('<code>group</code>');
    expect(page(`${version}/types/chatType/`)).not.toContain('types/group/"><code>group</code>');
    expect(page(`${version}/sendChatMessage/`)).not.toContain('types/importance/"><code>importance</code>');
  });

  it('name the permissions of the operation in the message of a 403', () => {
    expect(page(`${version}/listChats/`)).toMatch(/requires one of .{1,6}Chat.ReadBasic, Chat.Read, Chat.ReadWrite/);
  });

  it('say what the paths begin with, and lead to the console', () => {
    const text = page(`${version}/createChat/`);
    expect(text).toContain(`<code>https://graph.microsoft.com/${version}</code>`);
    expect(text).toContain('<li><a href="#try-title">Try it</a></li>');
  });

  it('list what repeats another operation after the others', () => {
    const names = [...page(`${version}/tags/messages/`).matchAll(/<code>(\w+)<\/code><\/td><\/tr>/g)].map(
      ([, name]) => name,
    );
    expect(names).toContain('replyWithQuote');
    expect(names.indexOf('sendMyChatMessage')).toBeGreaterThan(names.indexOf('replyWithQuote'));
  });

  it('are one for each webhook, with what comes and what to answer', () => {
    for (const [name, { post }] of Object.entries(api(version).webhooks ?? {})) {
      const text = textOf(page(`${version}/webhooks/${name}/`));
      for (const shown of [name, post.summary, 'What to answer', 'Any other, or none']) expect(text).toContain(shown);
      expect(page(`${version}/tags/subscriptions/`)).toContain(`webhooks/${name}/">`);
    }
    expect(textOf(page(`${version}/webhooks/changeNotification/`))).toContain('"dataSignature": ');
    expect(page(`${version}/types/changeNotificationCollection/`)).toContain('webhooks/lifecycleNotification/">');
  });

  it('list what can be watched, with the way to read it, where a subscription is created', () => {
    const text = page(`${version}/createSubscription/`);
    for (const { resource, permissions } of watchable) {
      expect(text).toContain(`<code>${resource}</code>`);
      for (const name of Object.values(permissions).flat()) expect(text).toContain(`<code>${name}</code>`);
    }
    expect(text).toContain(`${version}/listChatMessages/"><code>/chats/{chat-id}/messages</code>`);
    expect(textOf(text)).toMatch(/Answer of an endpoint to the handshake\s*10 seconds/);
  });

  it('offer the contract to download', () => {
    for (const extension of ['json', 'yaml']) {
      expect(page('')).toContain(`href="openapi/${version}.${extension}"`);
      expect(site.files.has(`openapi/${version}.${extension}`)).toBe(true);
    }
  });
});

describe('an operation page', () => {
  it('prints the permissions as Microsoft does, with "Not supported." where there are none', () => {
    const rows = [
      ...page('v1.0/setChatMessageReaction/').matchAll(
        /<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/gs,
      ),
    ]
      .map((row) => row.slice(1).map(textOf))
      .filter(([kind = '']) => /^(Delegated|Application)/.test(kind));
    expect(rows).toEqual([
      ['Delegated (work or school account)', 'ChatMessage.Send', 'Chat.ReadWrite'],
      ['Delegated (personal Microsoft account)', 'Not supported.', 'Not supported.'],
      ['Application', 'Not supported.', 'Not supported.'],
    ]);
  });

  it('shows each named example with the response that belongs to it', () => {
    const html = page('v1.0/createChat/');
    const examples = [...html.matchAll(/<section class="example" data-example="(\w+)".*?<\/section>/gs)];
    expect(examples.map(([, name]) => name)).toEqual([
      'oneOnOne',
      'group',
      'oneOnOneByUpn',
      'groupWithGuest',
      'oneOnOneFederated',
    ]);
    const [pair = ''] = examples[1]?.[0].split('<div class="samples"') ?? [];
    const group = textOf(pair);
    expect(group).toContain('POST /chats');
    expect(group).toContain('HTTP/1.1 201 Created');
    expect(group.match(/"topic": "Group chat title"/g)).toHaveLength(2);
  });

  it('shows with each example the status that it gets, and links that belong to it', () => {
    const responseOf = (path: string, name: string) => {
      const [, example = ''] = page(path).split(`data-example="${name}"`);
      return textOf(example.split('<div class="samples"')[0] ?? '').split('HTTP/1.1 ')[1] ?? '';
    };
    expect(responseOf('v1.0/updateChatMessage/', 'edit')).toMatch(/^204 /);
    expect(responseOf('v1.0/updateChatMessage/', 'policyViolation')).toMatch(/^200 /);
    expect(responseOf('beta/createChat/', 'withApp')).toMatch(/^202 Accepted\s+Location: \/chats\('/);
    const thread = responseOf('beta/createThread/', 'thread');
    const id = thread.match(/"id": "([^"]+)"/)?.[1];
    expect(thread).toMatch(/Location: https:\/\/graph\.microsoft\.com\/beta\/groups\/[\w-]+\/threads\('/);
    expect(thread).toContain(`threads('${id}')`);
    expect(thread).not.toContain('graph.microsoft.com/v1.0');
    expect(responseOf('v1.0/createConversationWithId/', 'draft')).toMatch(/Location: \S+\/conversations\('/);
  });

  it('names the other paths of an operation, and says on a variant what it repeats', () => {
    expect(page('v1.0/getChat/')).toContain('href="../../v1.0/getMyChat/"');
    expect(textOf(page('v1.0/getMyChat/'))).toContain('A variant of getChat, on another path.');
    expect(textOf(page('v1.0/getChat/'))).not.toContain('A variant of');
  });

  it('names what a request accepts and ignores apart from what it takes', () => {
    expect(textOf(page('v1.0/updateChat/'))).toMatch(/Accepted and ignored[^.]*createdDateTime/);
  });

  it('links the questions that are undecided about it', () => {
    expect(page('v1.0/listChatMembers/')).toContain('href="../../undecided/#topOfMembers"');
  });

  it('is at most 20 kB with gzip, as every page but the lists is', () => {
    const large = site.pages
      .filter((path) => !/^(undecided|[\w.]+|[\w.]+\/types)\/index\.html$/.test(path))
      .map((path) => ({ path, size: gzipSync(site.files.get(path) ?? '').length }))
      .filter(({ size }) => size > 20_000);
    expect(large).toEqual([]);
  });
});

describe('every page', () => {
  const each = (check: (path: string, html: string) => void) => {
    for (const path of [...site.pages, '404.html']) check(path, site.files.get(path) ?? '');
  };

  it('has one main heading, one main landmark, a skip link, a title of its own and a description', () => {
    const titles = new Map<string, string>();
    each((path, html) => {
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1);
      expect(html.match(/<main[ >]/g), path).toHaveLength(1);
      expect(html, path).toContain('<a class="skip" href="#main">');
      expect(html, path).toMatch(/<meta name="description" content="[^"]{5,}">/);
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
      expect(titles.get(title), `${path} has the title "${title}"`).toBeUndefined();
      titles.set(title, path);
    });
  });

  it('says where it is published', () => {
    expect(page('v1.0/createChat/')).toContain(
      '<link rel="canonical" href="https://docs.example/chats/v1.0/createChat/">',
    );
    expect(site.files.get('sitemap.xml')).toContain('<loc>https://docs.example/chats/v1.0/createChat/</loc>');
    expect(site.files.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(site.pages.length);
  });

  it('has no script or style of its own, which the policy would refuse', () => {
    each((path, html) => {
      expect(html, path).not.toMatch(/ style="| on\w+="|<style|<script(?! src=)/);
    });
  });

  it('has no heading of a table that is empty', () => {
    each((path, html) => expect(html, path).not.toMatch(/<th[^>]*><\/th>/));
  });

  it('has only links that lead to a page and to a place on it', () => {
    const ids = new Map(
      [...site.files].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const broken = new Set<string>();
    each((path, html) => {
      for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        if (path === '404.html' && href.startsWith('/chats/')) continue;
        const [file = '', hash = ''] = href.split('#');
        const resolved = posix.join(posix.dirname(path), file);
        const target =
          file === '' ? path : /(^|\/)$/.test(file) || resolved === '.' ? posix.join(resolved, 'index.html') : resolved;
        if (!site.files.has(target)) broken.add(`${path}: ${href}`);
        else if (hash !== '' && !ids.get(target)?.has(hash)) broken.add(`${path}: ${href} (no such place)`);
      }
    });
    expect([...broken].slice(0, 20)).toEqual([]);
  });

  it('offers the contract in the twin of the first page too', () => {
    const twin = site.files.get('index.md');
    for (const file of ['v1.0.yaml', 'v1.0.json', 'beta.yaml', 'beta.json'])
      expect(twin).toContain(`[${file}](openapi/${file})`);
  });

  it('has a twin in Markdown whose links lead to twins', () => {
    const broken = new Set<string>();
    each((path) => {
      const twin =
        path === '404.html' ? '404.md' : path === 'index.html' ? 'index.md' : path.replace('/index.html', '.md');
      const text = site.files.get(twin);
      expect(text, twin).toMatch(/^# \S/);
      for (const [, href = ''] of text?.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]*)\)/g) ??
        []) {
        if (/^(https?:|#)/.test(href)) continue;
        if (!site.files.has(posix.join(posix.dirname(twin), href.split('#')[0] ?? ''))) broken.add(`${twin}: ${href}`);
      }
    });
    expect([...broken].slice(0, 20)).toEqual([]);
  });
});

describe('the site', () => {
  it('has the table of the contract in the guide that holds a place for it', () => {
    const guide = page('guides/change-notifications/');
    for (const { description } of watchable) expect(guide).toContain(description);
    expect(guide).not.toContain('<!-- table');
    expect(page('guides/throttling-and-retries/')).toContain('130,000 in 10 seconds');
  });

  it('says on the page of an operation how many requests of it the service takes', () => {
    const limits = (id: string) =>
      [...page(`v1.0/${id}/`).matchAll(/Requests(?:<\/a>)? (of|to) ([^<]+)<\/th>\s*<td>([^<]+)/g)].map(
        ([, ...parts]) => parts,
      );
    expect(limits('addChatMember')).toEqual([
      ['of', 'one app, in all tenants', '300 a second'],
      ['of', 'one app in a tenant', '30 a second'],
      ['to', 'one chat', '4 a minute'],
      ['of', 'one user', '1 a second'],
    ]);
    expect(limits('getAllMessages').map(([, whose]) => whose)).toEqual([
      'one app, in all tenants',
      'one app in a tenant',
    ]);
    expect(limits('listUsers')).toEqual([]);
  });

  it('has code in colours', () => {
    expect(page('v1.0/createChat/')).toContain('class="t-string"');
    expect(page('guides/getting-started/')).toContain('class="t-keyword"');
  });

  it('has every guide, with the way to the next one', async () => {
    const guides = await readGuides();
    for (const [index, { name, title }] of guides.entries()) {
      expect(textOf(page(`guides/${name}/`)), name).toContain(title);
      const next = guides[index + 1];
      if (next)
        expect(page(`guides/${name}/`), name).toContain(`<a href="../../guides/${next.name}/"><small>Next</small>`);
    }
  });

  it('leads from the addresses that it had before to the pages that took their place', () => {
    expect(site.files.get('guides/errors.html')).toContain('url=errors/');
    expect(site.files.get('undecided.html')).toContain('url=undecided/');
    expect(site.files.get('reference/v1.0.html')).toContain('url=../v1.0/');
  });

  it('tells programs of its pages in llms.txt', () => {
    const text = site.files.get('llms.txt') ?? '';
    expect(text).toMatch(/^# graph-chat\n\n> /);
    for (const [, file = ''] of text.matchAll(/\]\(([^)]*)\)/g)) expect(site.files.has(file), file).toBe(true);
    expect(text).toContain('(v1.0/createChat.md)');
  });

  it('shows each question that the sources leave undecided once, with a link to every operation that it concerns', () => {
    const [v1, beta] = [api('v1.0'), api('beta')];
    const questions = { ...v1.components['x-undecided'], ...beta.components['x-undecided'] };
    const shown = [...page('undecided/').matchAll(/<section class="question" id="(\w+)">(.*?)<\/section>/gs)];
    expect(shown.map(([, name]) => name).sort()).toEqual(Object.keys(questions).sort());
    for (const [, name = '', section = ''] of shown) {
      const linked = [...section.matchAll(/<a [^>]*><code>(\w+)<\/code><\/a>/g)].map(([, id]) => id);
      const [version = v1] = [beta, v1].filter((api) => concernedIn(api, name).length > 0);
      const concerned = concernedIn(version, name);
      expect(linked, name).toEqual(expect.arrayContaining(concerned.map(({ id }) => id)));
    }
  });
});

const concernedIn = (api: OpenApi, name: string) =>
  describeOperations(api).filter(({ object }) => object['x-undecided']?.includes(name));
