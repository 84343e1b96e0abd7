import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../src/check/check.ts';

/** Made for this test alone. Nobody trusts it. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdXDlxTDRrcsIrkYY
SbzFUcBvj0S8b4rMiekAh1xcKQChRANCAASGZuZtC/deB/6PUezlW3vOb1TXoDYe
RuMZMMa6Mb5s2YqdB+XcLCvmoHFXbKdf+wu8G2BKlAmdVocKska7byXv
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUGuxDmjqlCDakgvtbWQNr/zFC3WkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNzAyMjQ0MVoYDzIxMjYxMTAz
MDIyNDQxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASGZuZtC/deB/6PUezlW3vOb1TXoDYeRuMZMMa6Mb5s2YqdB+XcLCvm
oHFXbKdf+wu8G2BKlAmdVocKska7byXvo1MwUTAdBgNVHQ4EFgQU5rtL2BgSc+dQ
G0eHammOgunCSNswHwYDVR0jBBgwFoAU5rtL2BgSc+dQG0eHammOgunCSNswDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAih7alzTCzE9n/xGUi7ns
GTZ2M0IkRc+DlfQLK38z4h4CIQDv5DN8odGpUqR85XvfTZOWACFLjEXQO/mQ3WLV
Z/HZ+g==
-----END CERTIFICATE-----`;

test('a check says of a certificate that nobody vouches for why, and where to name its CA', async () => {
  const server = createServer({ key, cert }, (_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const root = `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1.0`;
  const checking = check({ root, version: 'v1.0', token: 'alex', write: false });
  await expect(checking).rejects.toThrow(
    /its certificate is not trusted: self-signed certificate\. If it is right, .* variable NODE_EXTRA_CA_CERTS\.$/,
  );
});
