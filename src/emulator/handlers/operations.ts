/** To be written. */
export const operations = {};
