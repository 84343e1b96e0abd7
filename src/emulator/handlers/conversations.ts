/** To be written. */
export const conversations = {};
