/** To be written. */
export const pins = {};
