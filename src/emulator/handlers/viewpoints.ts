/** To be written. */
export const viewpoints = {};
