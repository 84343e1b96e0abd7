import { GraphFailure } from '../../contract/graphFailure.ts';
import type { MessageRecord } from './messageRecords.ts';
import { idsOf } from './tags.ts';

/** The part of a message in which a body shows what the lists have. */
export interface Marked {
  readonly body: MessageRecord['body'];
  readonly mentions: readonly { readonly id?: number | null }[];
  readonly attachments: readonly { readonly id?: string | null }[];
}

/**
 * Sees that the body shows each mention as `<at id="n">` and each attachment as `<attachment id="x">`, and nothing that
 * is not among them. Only `html` can show any.
 *
 * Throws a {@link GraphFailure} 400 that names the item.
 */
export function checkMarkers({ body, mentions, attachments }: Marked): void {
  const html = body.contentType === 'html' ? (body.content ?? '') : '';
  const ats = new Set(html.includes('<') ? idsOf(html, 'at') : []);
  const shown = new Set(html.includes('<') ? idsOf(html, 'attachment') : []);

  const numbers = unique('mentions', mentions);
  for (const [id, at] of numbers) {
    if (!ats.has(id)) throw markerError(`mentions[${at}].id is ${id}, but the body has no <at id="${id}">.`, body);
  }
  const ids = unique('attachments', attachments);
  for (const [id, at] of ids) {
    if (!shown.has(id)) throw markerError(`attachments[${at}].id is not the id of an <attachment> in the body.`, body);
  }
  for (const id of ats) {
    if (!numbers.has(id)) throw markerError(`The body has <at id="${id}">, but none of mentions has that id.`);
  }
  for (const id of shown) {
    if (!ids.has(id)) throw markerError(`The body has <attachment id="${id}">, but none of attachments has that id.`);
  }
}

/** The place of each id in a list. Throws a {@link GraphFailure} 400 where one stands twice. */
function unique(list: string, items: readonly { readonly id?: number | string | null }[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    const id = String(item.id);
    if (places.has(id)) throw markerError(`${list}[${at}].id is '${id}', which is the id of an item before it.`);
    places.set(id, at);
  }
  return places;
}

function markerError(message: string, body?: MessageRecord['body']): GraphFailure {
  const hint = body && body.contentType !== 'html' ? " Only a body of contentType 'html' can show it." : '';
  return new GraphFailure(400, { message: message + hint });
}
