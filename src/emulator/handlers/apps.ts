/** To be written. */
export const apps = {};
