/** To be written. */
export const tabs = {};
