/** To be written. */
export const posts = {};
