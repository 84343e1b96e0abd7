import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const example = '../../openapi/components/examples/subscriptions/createSubscription.withContent.request.yaml';

/** The certificate in the contract's examples, in base64. Its private key is in `exampleKey.ts`. */
export const exampleCertificate: string = parse(readFileSync(new URL(example, import.meta.url), 'utf8')).value
  .encryptionCertificate;
