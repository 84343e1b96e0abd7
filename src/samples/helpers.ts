import { isDeepStrictEqual } from 'node:util';
import { html, mentionUser } from '../client/html.ts';
import { chatMember, groupChat, type MemberOptions, oneOnOneChat, type Person } from '../client/members.ts';
import { Call, Template } from './literal.ts';

/** A part of a body that a function of the client makes. */
interface Made {
  /** What the function returns. */
  readonly value: unknown;
  /** The call in a sample. */
  readonly code: Call | Template;
}

/**
 * A body with calls of the client's functions in the place of what they return: members, chats, and messages in HTML. The
 * functions are asked, so that a call never stands for another value. `used` gets the names to import.
 */
export function withHelpers(body: unknown, used: Set<string>): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const made = [oneOnOne, group, member, message]
    .map((make) => make(body as Body))
    .find((one) => isDeepStrictEqual(one?.value, body));
  if (made) {
    for (const name of namesIn(made.code)) used.add(name);
    return made.code;
  }
  if (Array.isArray(body)) return body.map((item) => withHelpers(item, used));
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, withHelpers(value, used)]));
}

type Body = Readonly<Record<string, unknown>>;

function oneOnOne(body: Body): Made | undefined {
  const [one, other] = people(body);
  if (!one || !other) return undefined;
  return { value: oneOnOneChat(one.person, other.person), code: new Call('oneOnOneChat', [one.code, other.code]) };
}

function group(body: Body): Made | undefined {
  const all = people(body);
  const topic = typeof body['topic'] === 'string' ? [body['topic']] : [];
  const value = groupChat(
    all.map(({ person }) => person),
    ...topic,
  );
  return { value, code: new Call('groupChat', [all.map(({ code }) => code), ...topic]) };
}

function member(body: Body): Made | undefined {
  const [, user] = /\/users\('(.+)'\)$/.exec(String(body['user@odata.bind'])) ?? [];
  if (user === undefined) return undefined;
  const { roles, tenantId } = body as { roles?: unknown[]; tenantId?: string };
  const options: MemberOptions = {
    ...(roles?.[0] === 'guest' ? { role: 'guest' } : {}),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
  const more = Object.keys(options).length > 0 ? [options] : [];
  return { value: chatMember(user, ...more), code: new Call('chatMember', [user, ...more]) };
}

/** The people of a chat: an owner by name alone. None if one of them is no member that the client makes. */
function people({ members }: Body): { readonly person: Person; readonly code: unknown }[] {
  const all = Array.isArray(members) ? members : [];
  const found = all.flatMap((one) => {
    const made = member(one);
    if (!made || !(made.code instanceof Call) || !isDeepStrictEqual(made.value, one)) return [];
    const [user, options] = made.code.args;
    return [{ person: made.value as Person, code: options === undefined ? user : made.code }];
  });
  return found.length === all.length ? found : [];
}

/** A message in HTML, whose mentions are of users. */
function message({ body, mentions }: Body): Made | undefined {
  const { content } = (body ?? {}) as { content?: unknown };
  if (typeof content !== 'string' || /[\\`$]/.test(content)) return undefined;
  const parts = content.split(/<at id="\d+">.*?<\/at>/);
  const calls = (Array.isArray(mentions) ? mentions : []).map(({ mentionText, mentioned }) => ({
    value: mentionUser(mentioned?.user?.id, mentionText),
    code: new Call('mentionUser', [mentioned?.user?.id, mentionText]),
  }));
  if (parts.length !== calls.length + 1) return undefined;
  const strings = Object.assign([...parts], { raw: parts });
  return {
    value: html(strings, ...calls.map(({ value }) => value)),
    code: new Template(
      'html',
      parts,
      calls.map(({ code }) => code),
    ),
  };
}

function namesIn(code: unknown): string[] {
  if (Array.isArray(code)) return code.flatMap(namesIn);
  if (code instanceof Template) return [code.name, ...namesIn(code.pieces)];
  return code instanceof Call ? [code.name, ...namesIn(code.args)] : [];
}
