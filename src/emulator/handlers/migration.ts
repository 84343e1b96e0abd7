/** To be written. */
export const migration = {};
