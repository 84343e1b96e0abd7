import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64Url } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Ids } from '../ids.ts';
import { replaceHostedContentUrls } from './hostedContentUrls.ts';
import type { HostedContentRecord } from './messageRecords.ts';

type Schemas = components['schemas'];
type SentContent = Schemas['chatMessageHostedContentCreate'];

/** A hosted content of a message that is not written yet. */
export type NewHostedContent = Pick<HostedContentRecord, 'id' | 'contentType' | 'contentBytes'>;

/** The parts of a new message that can refer to hosted contents. */
interface Referring {
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly attachments: readonly Schemas['chatMessageAttachment'][];
}

/**
 * Gives the hosted contents of a new message lasting ids, and changes the URLs in an HTML body and in the attachments
 * to these: `../hostedContents/1/$value` becomes `../hostedContents/aWQ9…/$value`.
 *
 * Throws a {@link GraphFailure} 400 if a content is not shown, or if a shown content is missing.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export function assignHostedContentIds<T extends Referring>(
  message: T,
  sent: readonly SentContent[],
  ids: Ids,
): T & { readonly hostedContents: NewHostedContent[] } {
  const lastingIds = new Map<string, string>();
  const hostedContents = sent.map((content, index) => {
    const { '@microsoft.graph.temporaryId': temporaryId, contentType, contentBytes } = content;
    if (lastingIds.has(temporaryId)) {
      throw refused(index, `has the temporary id '${temporaryId}', which is that of an item before it.`);
    }
    const id = encodeBase64Url(`id=${ids.guid()},type=1`).replaceAll('=', '');
    lastingIds.set(temporaryId, id);
    return { id, contentType, contentBytes };
  });

  const shown = new Set<string>();
  const withLastingIds = (text: string) =>
    replaceHostedContentUrls(text, (temporaryId, url) => {
      if (!url.startsWith('../hostedContents/')) return undefined;
      const id = lastingIds.get(temporaryId);
      if (id === undefined) throw missingContent(temporaryId);
      shown.add(temporaryId);
      return `../hostedContents/${id}/$value`;
    });
  const { body, attachments } = message;
  const changed = {
    ...message,
    body: body.contentType === 'html' ? { ...body, content: withLastingIds(body.content) } : body,
    attachments: attachments.map((attachment) =>
      typeof attachment.content === 'string'
        ? { ...attachment, content: withLastingIds(attachment.content) }
        : attachment,
    ),
    hostedContents,
  };
  for (const [index, { '@microsoft.graph.temporaryId': temporaryId }] of sent.entries()) {
    if (shown.has(temporaryId)) continue;
    throw refused(index, `is not shown: the html body has no ../hostedContents/${temporaryId}/$value.`);
  }
  return changed;
}

const missingContent = (temporaryId: string) =>
  new GraphFailure(400, {
    message: `The message shows ../hostedContents/${temporaryId}/$value, but none of hostedContents has that temporary id.`,
  });

const refused = (index: number, what: string) => new GraphFailure(400, { message: `hostedContents[${index}] ${what}` });
