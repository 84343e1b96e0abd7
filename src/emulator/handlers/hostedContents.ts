/** To be written. */
export const hostedContents = {};
