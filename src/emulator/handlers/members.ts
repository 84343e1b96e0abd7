/** To be written. */
export const members = {};
