/** To be written. */
export const threads = {};
