/** To be written. */
export const senders = {};
