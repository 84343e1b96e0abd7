import fc from 'fast-check';

/** Texts of a format. Throws for an unknown format. */
export function formatted(format: string): fc.Arbitrary<string> {
  switch (format) {
    case 'date-time':
      return dateTimes;
    case 'uri':
      return uris;
    case 'uuid':
      return fc.uuid();
    default:
      throw new Error(`There is no arbitrary for the format '${format}'. Add one to formats.ts.`);
  }
}

/** The minimum and the maximum integer of a format. */
export function integerBounds(format: unknown): [number, number] {
  if (format === 'int32') return [-(2 ** 31), 2 ** 31 - 1];
  return [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
}

const two = (min: number, max: number) => fc.integer({ min, max }).map((value) => String(value).padStart(2, '0'));

/** RFC 3339 in all its forms: any fraction, any offset, leap seconds, lower case. */
const dateTimes: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: near() },
  { weight: 3, arbitrary: anyDateTime() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '0001-01-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:59.9999999Z',
      '9999-12-31T23:59:59-23:59',
      '0001-01-01T00:00:00+23:59',
      '2024-02-29T12:00:00+03:00',
      '2016-12-31T23:59:60Z',
      '1990-12-31T15:59:60-08:00',
      '1970-01-01t00:00:00z',
    ),
  },
);

/** Times near those of the examples, so that comparisons have both results. */
function near(): fc.Arbitrary<string> {
  const start = Date.parse('2026-01-05T08:00:00Z');
  return fc.integer({ min: -7_200_000, max: 7_200_000 }).map((offset) => new Date(start + offset).toISOString());
}

function anyDateTime(): fc.Arbitrary<string> {
  return fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
      month: two(1, 12),
      day: two(1, 28),
      hour: two(0, 23),
      minute: two(0, 59),
      second: two(0, 59),
      fraction: fc.oneof(fc.constant(''), fc.stringMatching(/^[.]\d{1,12}$/)),
      zone: fc.oneof(
        fc.constantFrom('Z', 'z'),
        fc.tuple(fc.constantFrom('+', '-'), two(0, 23), two(0, 59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
      ),
    })
    .map(
      ({ year, month, day, hour, minute, second, fraction, zone }) =>
        `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
    );
}

const uris: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://contoso.sharepoint.com/sites/finance/budget.docx',
      'urn:isbn:0451450523',
      'mailto:alex@contoso.com',
      'http://[::1]:8080/%20?q=%27',
      'javascript:alert(1)',
      'x:y',
    ),
  },
);
