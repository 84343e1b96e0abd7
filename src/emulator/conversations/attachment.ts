import type { components } from '../../../generated/beta/schema.ts';
import type { AttachmentRecord } from './conversationRecords.ts';

type Attachment = components['schemas']['attachment'];

/** An attachment as it is answered. An item is only told where `$expand` asks for it. */
export function attachmentView({ attachment }: AttachmentRecord): Attachment {
  if (!('item' in attachment)) return attachment;
  const { item: _, ...rest } = attachment;
  return rest;
}

/** The item of an attachment that has one, as `$expand` adds it. */
export function itemView({ attachment }: AttachmentRecord): object {
  return 'item' in attachment ? { item: attachment.item } : {};
}
