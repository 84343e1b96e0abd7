import { storable, unstorable } from './storable.ts';

/** The name of a part of a store in a form that databases keep, without a slash, so that what begins with it and a slash is of that part alone. */
export const escapedPart = (name: string): string => storable(name).replaceAll('~', '~0').replaceAll('/', '~1');

/** The name that was escaped. */
export const unescapedPart = (text: string): string => unstorable(text.replaceAll('~1', '/').replaceAll('~0', '~'));
