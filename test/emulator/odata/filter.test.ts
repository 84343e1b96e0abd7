import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GraphFailure } from '../../../src/contract/graphFailure.ts';
import { type Filter, readFilter } from '../../../src/emulator/odata/filter.ts';
import type { Filterable } from '../../../src/emulator/odata/filterable.ts';
import type { Operator } from '../../../src/emulator/odata/filterSyntax.ts';
import { Instant } from '../../../src/emulator/odata/instant.ts';
import { processorTime } from '../../support/processorTime.ts';

const chat = {
  topic: "Mei's plans",
  chatType: 'group',
  size: 3,
  hidden: false,
  createdDateTime: '2020-12-04T23:00:00.5Z',
  lastUpdatedDateTime: '2020-12-05T00:00:00Z',
  viewpoint: { lastMessageReadDateTime: null, isHidden: true },
  from: { user: { id: '82FE7758-5bb3-4f0d-a43f-e555fd399c6f' } },
  senders: ['Alex', 'Jacob'],
  members: [
    { name: 'Alex', roles: ['owner'] },
    { name: 'Gus', roles: ['guest'] },
  ],
};

const passes = (text: string, entity: object = chat) => readFilter(text)(entity);

const refusal = (text: string, filterable?: Filterable) => {
  try {
    readFilter(text, filterable);
  } catch (error) {
    expect(error).toBeInstanceOf(GraphFailure);
    expect((error as GraphFailure).status).toBe(400);
    return (error as GraphFailure).message;
  }
  throw new Error(`Accepted: ${text}`);
};

describe('filter expressions (OData 4.0, URL conventions, 5.1.1)', () => {
  test.each([
    ["chatType eq 'group'", true],
    ["chatType ne 'group'", false],
    ['size gt 2', true],
    ['size ge 3', true],
    ['size lt 3', false],
    ['size le 3', true],
    ['2 lt size', true],
    ['size eq -3', false],
    ['size lt 3.5e0', true],
    ["topic gt 'Mei'", true],
    ['hidden eq false', true],
    ['not hidden', true],
    ['viewpoint/isHidden', true],
  ])('%s is %s', (text, expected) => {
    expect(passes(text)).toBe(expected);
  });

  test('an apostrophe in text is doubled', () => {
    expect(passes("topic eq 'Mei''s plans'")).toBe(true);
    expect(passes("topic eq ''''", { topic: "'" })).toBe(true);
    expect(passes("topic eq ''", { topic: '' })).toBe(true);
  });

  test('text is case-sensitive, enumeration members included', () => {
    expect(passes("chatType eq 'Group'")).toBe(false);
    expect(passes("tolower(chatType) eq 'group' and toupper(chatType) eq 'GROUP'")).toBe(true);
  });

  test('in matches one of several values', () => {
    expect(passes("chatType in ('oneOnOne', 'group')")).toBe(true);
    expect(passes("chatType in ('oneOnOne')")).toBe(false);
    expect(passes('topic in (null)', {})).toBe(true);
  });

  test('functions search in text', () => {
    expect(passes("startswith(topic, 'Mei')")).toBe(true);
    expect(passes("startswith(topic, 'plans')")).toBe(false);
    expect(passes("endswith(topic,'plans')")).toBe(true);
    expect(passes("endswith(topic,'Mei')")).toBe(false);
    expect(passes("contains(tolower(topic),'mei''s')")).toBe(true);
    expect(passes("contains(topic,'mei')")).toBe(false);
  });

  test('a path goes through objects', () => {
    expect(passes("from/user/id eq '82FE7758-5bb3-4f0d-a43f-e555fd399c6f'")).toBe(true);
    expect(passes("from/application/id eq 'x'")).toBe(false);
  });

  test('a GUID may have no apostrophes, and is case-insensitive', () => {
    expect(passes('from/user/id eq 82fe7758-5bb3-4f0d-a43f-e555fd399c6F')).toBe(true);
    expect(passes('from/user/id eq 82fe7758-5bb3-4f0d-a43f-e555fd399c60')).toBe(false);
    expect(passes('id eq 00000000-0000-0000-0000-000000000000', { id: '00000000-0000-0000-0000-000000000000' })).toBe(
      true,
    );
  });
});

test('operators, functions and values that are words are taken in any case', () => {
  expect(passes("chatType EQ 'group' AND NOT (hidden Eq TRUE)")).toBe(true);
  expect(passes("CONTAINS(topic,'plans') Or size GT 9")).toBe(true);
  expect(passes("chatType IN ('group') and viewpoint/lastMessageReadDateTime Eq NULL")).toBe(true);
  expect(passes("chatType EQ 'GROUP'")).toBe(false);
});

describe('precedence (OData 4.0, URL conventions, 5.1.1.9)', () => {
  test('and has a higher precedence than or', () => {
    expect(passes('size eq 3 or size eq 4 and size eq 5')).toBe(true);
    expect(passes('(size eq 3 or size eq 4) and size eq 5')).toBe(false);
  });

  test('not has a higher precedence than a comparison', () => {
    expect(passes('not hidden eq true')).toBe(true);
    expect(passes('not (hidden eq false)')).toBe(false);
    expect(refusal("not 'y' eq 'x'")).toContain('a condition is expected');
  });

  test('comparisons cannot be chained without parentheses', () => {
    expect(refusal('size eq size eq true')).toContain("'and', 'or' or the end is expected here, not eq");
    expect(passes('(size eq size) eq true')).toBe(true);
    expect(passes('size gt 2 eq true')).toBe(true);
  });
});

describe('null (OData 4.0, protocol, 11.2.6.1.1)', () => {
  test('null equals null and nothing else', () => {
    expect(passes('viewpoint/lastMessageReadDateTime eq null')).toBe(true);
    expect(passes('null eq null')).toBe(true);
    expect(passes('topic eq null')).toBe(false);
    expect(passes('topic ne null')).toBe(true);
    expect(passes("missing ne 'x'")).toBe(true);
  });

  test('a property that is missing is null', () => {
    expect(passes('missing eq null and missing/deep eq null')).toBe(true);
  });

  test.each(['gt', 'ge', 'lt', 'le'])('nothing is %s null', (operator) => {
    expect(passes(`size ${operator} null`)).toBe(false);
    expect(passes(`null ${operator} null`)).toBe(false);
    expect(passes(`viewpoint/lastMessageReadDateTime ${operator} 2020-12-04T00:00:00Z`)).toBe(false);
  });

  test('a condition on null is neither true nor false', () => {
    expect(passes("contains(missing, 'x')")).toBe(false);
    expect(passes("not contains(missing, 'x')")).toBe(false);
    expect(passes("not contains(missing, 'x') or size eq 3")).toBe(true);
    expect(passes("not (contains(missing, 'x') and size eq 4)")).toBe(true);
    expect(passes("contains(missing, 'x') and size eq 3")).toBe(false);
    expect(passes("not (contains(missing, 'x') and size eq 3)")).toBe(false);
  });
});

describe('dates and times compare as times', () => {
  test.each([
    ['createdDateTime eq 2020-12-04T23:00:00.500Z', true],
    ['createdDateTime eq 2020-12-05T00:00:00.5000000+01:00', true],
    ['createdDateTime lt 2020-12-04T23:00:00.5000001Z', true],
    ['createdDateTime gt 2020-12-04T23:00:00.4999999Z', true],
    ['createdDateTime gt 2020-12-04T23:00:00Z', true],
    ['createdDateTime lt 2020-12-04T23:00Z', false],
    ['createdDateTime lt 2020-12-04T22:30:00-01:00', true],
    ['createdDateTime gt 2020-12-04', true],
    ['createdDateTime lt lastUpdatedDateTime', true],
    ['2020-12-04t23:00:00z lt createdDateTime', true],
    ['createdDateTime gt 0001-01-01T00:00:00Z', true],
  ])('%s is %s', (text, expected) => {
    expect(passes(text)).toBe(expected);
  });

  test('two properties compare as times as well', () => {
    expect(
      passes('aDateTime eq bDateTime', { aDateTime: '2020-01-01T00:00:00Z', bDateTime: '2020-01-01T01:00:00.0+01:00' }),
    ).toBe(true);
  });

  test('a property of any name compares as a time with a time in the filter', () => {
    expect(passes('created eq 2020-12-04T23:00:00Z', { created: '2020-12-05T00:00:00.0+01:00' })).toBe(true);
    expect(passes('created gt 2020-12-04T23:00:00Z', { created: 'yesterday' })).toBe(false);
  });

  test('a time without a zone, in apostrophes or with an invalid date is refused', () => {
    expect(refusal('createdDateTime gt 2020-12-04T23:00:00')).toContain('needs a zone');
    expect(refusal("createdDateTime gt '2020-12-04T23:00:00Z'")).toContain('Write the time without apostrophes');
    expect(refusal('createdDateTime gt 2021-02-30')).toContain('no such time as 2021-02-30');
    expect(refusal('createdDateTime gt 2021-02-03T25:00:00Z')).toContain('no such time');
    expect(refusal('createdDateTime gt 5')).toContain('a date and time cannot be compared with a number');
  });

  test('their order depends on all digits of the fraction', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.tuple(fc.nat(99), digits), fc.tuple(fc.nat(99), digits), (a, b) => {
        const text = ([second, fraction]: [number, string]) =>
          `2020-01-01T00:${second < 60 ? '00' : '01'}:${String(second % 60).padStart(2, '0')}.${fraction}Z`;
        const size = ([second, fraction]: [number, string]) =>
          BigInt(second) * 10n ** 12n + BigInt(fraction.padEnd(12, '0'));
        const order = Instant.parse(text(a))?.compare(Instant.parse(text(b)) as Instant);
        expect(Math.sign(order ?? Number.NaN)).toBe(size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0);
      }),
    );
  });
});

describe('values of two types', () => {
  test('are not equal, and neither before nor after each other', () => {
    expect(passes('topic eq 5')).toBe(false);
    expect(passes('topic ne 5')).toBe(true);
    for (const operator of ['gt', 'ge', 'lt', 'le']) expect(passes(`topic ${operator} 5`)).toBe(false);
    expect(passes("from eq 'x'")).toBe(false);
    expect(passes('topic')).toBe(false);
  });

  test('are refused if the filter itself shows it', () => {
    expect(refusal("5 eq 'x'")).toContain('a number cannot be compared with text');
    expect(refusal("tolower(topic) in ('x', 5)")).toContain('character 25');
    expect(refusal('contains(topic, 5)')).toContain('text is expected here, not a number');
    expect(refusal("size eq 3 and 'x'")).toContain('a condition is expected here, not text');
    expect(refusal('5')).toContain('a condition is expected here, not a number');
  });
});

describe('collections (OData 4.0, URL conventions, 5.1.1.10)', () => {
  test('any is true if one item meets a condition', () => {
    expect(passes("members/any(m:m/name eq 'Gus')")).toBe(true);
    expect(passes("members/any(m:m/name eq 'Mei')")).toBe(false);
    expect(passes("senders/any(s:s eq 'Jacob')")).toBe(true);
    expect(passes('members/any(m:m/name eq topic)', { topic: 'Gus', members: chat.members })).toBe(true);
  });

  test('any without a condition is true if there is an item', () => {
    expect(passes('members/any()')).toBe(true);
    expect(passes('missing/any() or topic/any()')).toBe(false);
  });

  test('all is true if every item meets a condition, or if there are no items', () => {
    expect(passes("members/all(m:m/name ne 'Mei')")).toBe(true);
    expect(passes("members/all(m:m/name eq 'Gus')")).toBe(false);
    expect(passes("missing/all(m:m/name eq 'Gus')")).toBe(true);
  });

  test('a collection in a collection belongs to its item', () => {
    expect(passes("members/any(m:m/name eq 'Gus' and m/roles/any(r:r eq 'guest'))")).toBe(true);
    expect(passes("members/any(m:m/name eq 'Gus' and m/roles/any(r:r eq 'owner'))")).toBe(false);
    expect(refusal('members/any(m:members/any(n:n eq m))')).toContain("a collection of 'm'");
    expect(refusal('members/any(m:m/roles/any(m:m eq 1))')).toContain('used already');
  });

  test('a cast leads to what is of that type', () => {
    const items = [{ '@odata.type': '#a.b', name: 'x' }, { '@odata.type': '#a.c', name: 'y' }, { name: 'z' }];
    expect(passes("items/any(i:i/a.b/name eq 'x')", { items })).toBe(true);
    expect(passes("items/any(i:i/a.b/name eq 'y')", { items })).toBe(false);
    expect(passes("items/a.c/any(i:i/name eq 'y')", { items })).toBe(true);
    expect(passes("items/a.c/all(i:i/name eq 'y')", { items })).toBe(true);
    expect(passes("items/a.b/any(i:i/name eq 'z')", { items })).toBe(false);
  });

  test('a variable is valid only in its parentheses', () => {
    expect(readFilter("members/any(m:m/name eq 'x') and m/name eq 'y'").properties).toEqual(['members', 'm/name']);
  });
});

describe('a malformed filter returns 400 with the position of the error', () => {
  test.each([
    ['', 'character 1: a property, a value or a function is expected here, not the end'],
    ['topic eq', 'character 9: a property, a value or a function is expected here, not the end'],
    ["topic eq 'x", 'character 10: the text has no end'],
    ["topic eq 'x' topic", "character 14: 'and', 'or' or the end is expected here, not topic"],
    ["(topic eq 'x'", "character 14: ')' is expected here, not the end"],
    ["topic eq 'x')", "character 13: 'and', 'or' or the end is expected here, not )"],
    ['topic eq "x"', 'character 10: \'"x"\' is nothing that a filter has'],
    ['topic == 5', "character 7: '== 5' is nothing that a filter has"],
    ["length(topic) eq 5 or topic eq 'x'", "character 1: there is no function 'length' here"],
    ["contains(topic) or topic eq 'x'", 'character 1: contains takes 2 values, not 1'],
    ['tolower(topic, topic) eq topic', 'tolower takes 1 value, not 2'],
    ['topic in ()', 'character 11: a value is expected here, not )'],
    ['topic in (topic)', 'character 11: a value is expected here, not topic'],
    ['members/any(', 'the name of a property is expected here, not the end'],
    ['members/all()', 'the name of a property is expected here, not )'],
    ["members/any(m m eq 'x')", "':' is expected here, not m"],
    ['from//id eq 5', 'character 6: the name of a property is expected here, not /'],
    ['5x eq 5', "character 1: '5x eq 5' is nothing that a filter has"],
    ['topic EQUALS 5', "'and', 'or' or the end is expected here, not EQUALS"],
    ['constructor(topic)', "there is no function 'constructor' here"],
    ['toString(topic)', "there is no function 'toString' here"],
  ])('%s', (text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

describe('limits', () => {
  const filterable: Filterable = { createdDateTime: ['lt'], preview: ['eq', 'ne', 'le', 'ge'], 'from/user/id': ['eq'] };

  test('an unsupported property is named, with the supported ones', () => {
    expect(refusal("topic eq 'x'", filterable)).toBe(
      "The property 'topic' cannot be used in $filter. Use createdDateTime, preview or from/user/id.",
    );
    expect(refusal("from/user/displayName eq 'x'", filterable)).toContain("'from/user/displayName'");
  });

  test('an error about an unsupported operator names the supported ones', () => {
    expect(refusal('createdDateTime gt 2020-12-04T00:00:00Z', filterable)).toBe(
      "$filter on createdDateTime supports 'lt' only.",
    );
    expect(refusal("preview gt 'x'", filterable)).toBe("$filter on preview supports 'eq', 'ne', 'le' and 'ge' only.");
    expect(refusal("preview in ('x')", filterable)).toContain("supports 'eq', 'ne', 'le' and 'ge' only");
  });

  test('a value on the left reverses the operator', () => {
    expect(readFilter('2020-12-05T00:00:00Z gt createdDateTime', filterable)(chat)).toBe(true);
    expect(refusal('2020-12-05T00:00:00Z lt createdDateTime', filterable)).toContain("supports 'lt' only");
  });

  test('allowed comparisons may be joined', () => {
    const filter = readFilter(
      "(createdDateTime lt 2021-01-01T00:00:00Z or preview eq 'x') and not (preview eq 'y')",
      filterable,
    );
    expect(filter(chat)).toBe(true);
    expect(filter({ ...chat, preview: 'y' })).toBe(false);
  });

  test('functions, collections and comparisons of two properties are not allowed', () => {
    expect(refusal("contains(preview, 'x')", filterable)).toContain("$filter does not support 'contains' here");
    expect(refusal("tolower(preview) eq 'x'", filterable)).toContain('does not support');
    expect(refusal('preview/any()', filterable)).toContain("does not support 'any'");
    expect(refusal('preview eq createdDateTime', filterable)).toContain('does not support');
    expect(refusal('preview eq 1 and true', filterable)).toContain('does not support');
    expect(refusal('hidden', filterable)).toContain("'hidden' cannot be used");
  });

  test('names are taken in any case', () => {
    const filter = readFilter("From/User/ID eq 'x' and createddatetime lt 2021-01-01T00:00:00Z", filterable);
    expect(filter.properties).toEqual(['from/user/id', 'createdDateTime']);
    expect(filter({ ...chat, from: { user: { id: 'x' } } })).toBe(true);
  });

  test('a property that only a derived type has needs a cast, and others may have it', () => {
    const derived: Filterable = { 'from/user/id': ['eq'], 'from/user/microsoft.graph.x/kind': ['eq'] };
    const from = { user: { '@odata.type': '#microsoft.graph.x', id: '1', kind: 'a' } };
    expect(readFilter("from/user/microsoft.graph.x/kind eq 'a'", derived)({ from })).toBe(true);
    expect(readFilter("from/user/microsoft.graph.X/id eq '1'", derived)({ from })).toBe(true);
    expect(refusal("from/user/microsoft.graph.x/id ne '1'", derived)).toContain("supports 'eq' only");
    expect(refusal("from/user/kind eq 'a'", derived)).toContain('Use from/user/microsoft.graph.x/kind');
    expect(refusal("from/microsoft.graph.x/user/id eq '1'", derived)).toContain('cannot cast');
    expect(refusal("from/user/microsoft.graph.y/id eq '1'", derived)).toContain("cannot cast to 'microsoft.graph.y'");
  });

  test('inherited properties of every object are not supported', () => {
    expect(refusal("constructor eq 'x'", filterable)).toContain("'constructor' cannot be used");
    expect(refusal("__proto__ eq 'x'", filterable)).toContain("'__proto__' cannot be used");
  });

  test('group conversations have an error code of their own', () => {
    expect(() => readFilter("topic eq 'x'", filterable, { code: 'ErrorInvalidUrlQueryFilter' })).toThrow(
      expect.objectContaining({ status: 400, code: 'ErrorInvalidUrlQueryFilter' }),
    );
    expect(() => readFilter('topic', filterable)).toThrow(expect.objectContaining({ code: 'BadRequest' }));
  });

  test('a filter lists the properties that it names, each once', () => {
    const { properties } = readFilter("from/user/id eq 'x' and (not contains(topic, 'y') or topic in ('z'))");
    expect(properties).toEqual(['from/user/id', 'topic']);
  });
});

describe('hostile filters', () => {
  test('inherited properties of every object are null', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'constructor/name',
      '__proto__/toString',
    ]) {
      expect(passes(`${name} eq null`), name).toBe(true);
    }
    expect(passes('topic/length eq null and senders/length eq null')).toBe(true);
    expect(passes('__proto__/any(__proto__:__proto__ ne null)')).toBe(false);
  });

  test('the depth is limited', () => {
    const deep = (count: number) => `${'('.repeat(count)}true${')'.repeat(count)}`;
    expect(passes(deep(40))).toBe(true);
    expect(refusal(deep(60))).toContain('deeper than 50 levels');
    expect(refusal(`${'not '.repeat(100_000)}true`)).toContain('deeper than 50 levels');
    expect(refusal(`${'tolower('.repeat(100_000)}true`)).toContain('deeper than 50 levels');
  });

  test('the time is proportional to the length', () => {
    const spent = processorTime();
    expect(passes(`${"topic eq 'x' or ".repeat(20_000)}size eq 3`)).toBe(true);
    refusal(`topic eq ${"'".repeat(200_001)}`);
    refusal(`topic eq ${'1'.repeat(200_000)}x`);
    refusal(`topic eq ${'a/'.repeat(200_000)}`);
    refusal(`topic eq ${'0'.repeat(100_000)}-`);
    expect(spent()).toBeLessThan(5000);
  });

  test('any text is a filter or returns 400, and a filter returns true or false for any value', () => {
    const piece = fc.constantFrom(
      ...[
        'topic',
        'from/user/id',
        'members',
        '/any(m:',
        '/all(x:',
        'm/name',
        'x',
        ' eq ',
        ' ne ',
        ' gt ',
        ' le ',
        ' in (',
      ],
      ...[' and ', ' or ', 'not ', '(', ')', ',', "'", "'it''s'", '5', '-1.5', 'true', 'null', '2020-12-04T23:00:00Z'],
      ...[
        '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'contains(',
        'tolower(',
        'createdDateTime',
        '__proto__',
        ' ',
        '\n',
        '😀',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.oneof(fc.constant(chat), fc.dictionary(fc.string(), fc.jsonValue())), (filter, entity) => {
        let read: Filter;
        try {
          read = readFilter(filter);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphFailure);
          expect(error).toMatchObject({ status: 400, code: 'BadRequest' });
          return;
        }
        expect(typeof read(entity)).toBe('boolean');
      }),
      { numRuns: 3000 },
    );
  });
});

/** A filter as text, with its expected result, from a model with three values and one list. */
type Meaning = (entity: Entity) => boolean;
interface Entity {
  text: string | null;
  number: number | null;
  timeDateTime: string | null;
  list: string[];
}

test('a generated filter has the same result as its model', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', "'", ' ', 'é'), maxLength: 3 });
  const number = fc.integer({ min: -3, max: 3 });
  const time = fc.integer({ min: 0, max: 5 }).map((second) => `2020-01-01T00:00:0${second}Z`);
  const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const operators: Record<Operator, (order: number) => boolean> = {
    eq: (order) => order === 0,
    ne: (order) => order !== 0,
    gt: (order) => order > 0,
    ge: (order) => order >= 0,
    lt: (order) => order < 0,
    le: (order) => order <= 0,
  };
  const compare = (operator: Operator, left: string | number | null, right: string | number | null) => {
    if (left === null || right === null)
      return operator === 'eq' ? left === right : operator === 'ne' && left !== right;
    return operators[operator](left < right ? -1 : left > right ? 1 : 0);
  };
  const operator = fc.constantFrom(...(Object.keys(operators) as Operator[]));
  const comparison = <K extends 'text' | 'number' | 'timeDateTime'>(
    name: K,
    value: fc.Arbitrary<string | number>,
    write: (value: never) => string,
  ) =>
    fc.tuple(operator, fc.option(value)).map(([op, right]) => ({
      filter: `${name} ${op} ${right === null ? 'null' : write(right as never)}`,
      meaning: ((entity) => compare(op, entity[name], right)) as Meaning,
    }));
  const inside = text.map((wanted) => ({
    filter: `list/any(x:x eq ${quoted(wanted)})`,
    meaning: ((entity) => entity.list.includes(wanted)) as Meaning,
  }));
  const { condition } = fc.letrec<{ condition: { filter: string; meaning: Meaning } }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'condition' },
      comparison('text', text, quoted),
      comparison('number', number, String),
      comparison('timeDateTime', time, String),
      inside,
      fc.tuple(tie('condition'), tie('condition'), fc.constantFrom('and', 'or')).map(([a, b, word]) => ({
        filter: `(${a.filter}) ${word} (${b.filter})`,
        meaning: ((entity) =>
          word === 'and' ? a.meaning(entity) && b.meaning(entity) : a.meaning(entity) || b.meaning(entity)) as Meaning,
      })),
      tie('condition').map((a) => ({
        filter: `not (${a.filter})`,
        meaning: ((entity) => !a.meaning(entity)) as Meaning,
      })),
    ),
  }));
  const entity: fc.Arbitrary<Entity> = fc.record({
    text: fc.option(text),
    number: fc.option(number),
    timeDateTime: fc.option(time),
    list: fc.array(text, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(condition, entity, ({ filter, meaning }, value) => {
      expect(readFilter(filter)(value), filter).toBe(meaning(value));
    }),
    { numRuns: 2000 },
  );
});
