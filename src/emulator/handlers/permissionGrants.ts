/** To be written. */
export const permissionGrants = {};
