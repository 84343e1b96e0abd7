import { describe, expect, it } from 'vitest';
import { readCurl } from '../../../src/docs/console/curlReader.ts';
import { processorTime } from '../../support/processorTime.ts';

const one = (text: string, variables?: Map<string, string>) => readCurl(text, variables)[0];

describe('the reader of curl', () => {
  it('reads a request as the pages print it', () => {
    const text = `curl -X POST 'http://127.0.0.1:4010/v1.0/chats' \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{ "topic": "It'\\''s \\"here\\"" }'`;
    expect(one(text, new Map([['TOKEN', 'alex']]))).toEqual({
      method: 'POST',
      url: 'http://127.0.0.1:4010/v1.0/chats',
      headers: [
        ['Authorization', 'Bearer alex'],
        ['Content-Type', 'application/json'],
      ],
      body: `{ "topic": "It's \\"here\\"" }`,
    });
  });

  it('reads several commands with comments, and remembers what they set', () => {
    const variables = new Map<string, string>();
    const text = `# Who asks
export TOKEN=nadia
ROOT=http://127.0.0.1:4010/v1.0 CHAT=19:x@thread.v2
curl $ROOT/chats -H "Authorization: Bearer \${TOKEN}"   # all of them
curl "$ROOT/chats/$CHAT"; curl "$ROOT/me/chats" && curl $ROOT/x#y`;
    const urls = readCurl(text, variables).map(({ url }) => url.slice('http://127.0.0.1:4010/v1.0'.length));
    expect(urls).toEqual(['/chats', '/chats/19:x@thread.v2', '/me/chats', '/x#y']);
    expect(variables.get('TOKEN')).toBe('nadia');
  });

  it.each([
    ['curl http://a.test', 'GET', undefined],
    ['curl -d x http://a.test', 'POST', 'x'],
    ['curl -d a=1 --data b=2 http://a.test', 'POST', 'a=1&b=2'],
    ['curl -XDELETE http://a.test', 'DELETE', undefined],
    ['curl --request=patch --data-raw={} http://a.test', 'PATCH', '{}'],
    ['curl -sS -i http://a.test --json {}', 'POST', '{}'],
    ['curl -d "" http://a.test', 'POST', ''],
  ])('knows the method of %s', (text, method, body) => {
    expect(one(text)).toMatchObject({ method, body });
  });

  it('puts data into the query if it is told to', () => {
    const text =
      "curl -G http://127.0.0.1:4010/v1.0/chats --data-urlencode '$filter=topic eq '\\''a&b'\\''' -d '$top=1'";
    expect(one(text)).toMatchObject({
      method: 'GET',
      url: "http://127.0.0.1:4010/v1.0/chats?$filter=topic%20eq%20'a%26b'&$top=1",
    });
  });

  it.each([
    ['curl http://a.test | jq .', "it cannot do '|'"],
    ['ID=$(curl http://a.test)', "begins with '$('"],
    ['curl "http://a.test/`id`"', 'Run cannot do'],
    ['curl http://a.test > file', "it cannot do '>'"],
    ['curl http://a.test &', "it cannot do '&'"],
    ['npx graph-chat emulator', 'It cannot run npx.'],
    ['curl http://a.test/$NOBODY', 'Nothing has set $NOBODY'],
    ["curl 'http://a.test", 'A quote is not closed.'],
    ['curl "http://a.test', 'A quote is not closed.'],
    ['curl -d @secret http://a.test', 'Run reads no files.'],
    ['curl --proxy http://b.test http://a.test', 'the option --proxy'],
    ['curl http://a.test http://b.test', 'one URL'],
    ['curl -H nothing http://a.test', "'nothing' is no header"],
    ['curl', 'The URL is missing.'],
    ['curl http://', 'is no URL'],
    ['curl -X', '-X has no value.'],
  ])('says why it does not run %s', (text, reason) => {
    expect(() => readCurl(text)).toThrow(reason);
  });

  it('reads a body of a megabyte without delay', () => {
    const body = JSON.stringify({ content: 'x'.repeat(1_000_000) });
    const spent = processorTime();
    expect(one(`curl -d '${body}' http://a.test`)?.body).toBe(body);
    expect(one(`curl -d "${'y '.repeat(50_000)}" http://a.test`)?.body).toHaveLength(100_000);
    expect(spent()).toBeLessThan(5000);
  });
});
