import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/emulator/directory/identify.ts';
import { jwt } from '../testEmulator.ts';

const withPayload = (payload: string) => `e30.${Buffer.from(payload).toString('base64url')}.signature`;

describe('the claims of a token, as the Microsoft identity platform names them', () => {
  test('are read from a JWT with any signature', () => {
    const all = { oid: 'o', upn: 'a@b.c', tid: 't', scp: 'Chat.Read Chat.Create', appid: 'app', name: 'Ana' };
    expect(readClaims(jwt(all))).toEqual(all);
    expect(readClaims(withPayload('{"oid":"o"}'))).toEqual({ oid: 'o' });
  });

  test('may have any characters', () => {
    expect(readClaims(jwt({ oid: 'o', name: 'Zoë 🙂 Ñandú' }))?.name).toBe('Zoë 🙂 Ñandú');
  });

  test('that have the wrong type are omitted', () => {
    expect(readClaims(jwt({ oid: 5, upn: null, scp: ['Chat.Read'], roles: 'Chat.Read.All' }))).toEqual({});
    expect(readClaims(jwt({ roles: ['Chat.Read.All', 5, null] }))).toEqual({ roles: ['Chat.Read.All'] });
  });

  test('that are empty are omitted, except the permissions: an empty text means no permissions', () => {
    expect(readClaims(jwt({ oid: '', scp: '' }))).toEqual({ scp: '' });
  });

  test.each([
    ['a name', 'alex'],
    ['a name with dots', 'a.b@contoso.com'],
    ['three parts that are no base64', '!.!.!'],
    ['three parts of a user principal name', 'first.last@contoso.onmicrosoft'],
    ['JSON that is no object', withPayload('[1]')],
    ['null', withPayload('null')],
    ['text', withPayload('"oid"')],
    ['malformed JSON', withPayload('{"oid":')],
    ['bytes that are no UTF-8', `e30.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.`],
    ['an empty payload', 'e30..x'],
    ['two dots', '..'],
  ])('are not read from %s', (_, token) => {
    expect(readClaims(token)).toBeUndefined();
  });
});
