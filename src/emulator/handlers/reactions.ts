/** To be written. */
export const reactions = {};
