/** To be written. */
export const messages = {};
