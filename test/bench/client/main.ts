// How large and how fast the client is, beside other clients, in one run.
import { benchOverhead } from './overhead.ts';
import { benchSize } from './size.ts';
import { benchTypeCheck } from './typeCheck.ts';

/** Measures the clients and prints the results, with what is to be reached. `quick` is good for nothing but a look. */
export async function benchClients(quick: boolean): Promise<void> {
  await benchSize();
  await benchOverhead(quick);
  await benchTypeCheck(quick);
}
