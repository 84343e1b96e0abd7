/** To be written. */
export const activityNotifications = {};
