import { GraphFailure } from '../../contract/graphFailure.ts';

/** The error for a group that the caller may not see. */
export const accessDenied = () => denied('Access is denied. Check credentials and try again.');

/** The error for a post to a locked thread. */
export const threadLocked = () => denied('The thread is locked. It takes no more posts.');

/** The error for a caller whom the group does not accept as a sender. */
export const senderRejected = () => denied('The group does not accept posts of the caller.');

/** The error for an unknown conversation, thread or post. */
export const itemNotFound = () =>
  new GraphFailure(404, { code: 'ErrorItemNotFound', message: 'The specified object was not found in the store.' });

/** The error for a body that breaks a rule. */
export const invalidRequest = (message: string) => new GraphFailure(400, { code: 'ErrorInvalidRequest', message });

const denied = (message: string) => new GraphFailure(403, { code: 'ErrorAccessDenied', message });
