/** To be written. */
export const deletedChats = {};
