/** To be written. */
export const exports = {};
