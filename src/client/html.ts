import type { components } from '../../generated/v1.0/schema.ts';

type Schemas = components['schemas'];

/** What a message may contain: text, which is escaped, a {@link Mention} or an {@link Image}. */
export type Piece = string | number | Mention | Image;

/** A mention in a message. */
export interface Mention {
  readonly mentionText: string;
  readonly mentioned: Schemas['mentionedCreate'];
}

/** A picture inside a message. */
export interface Image {
  /** In base64. */
  readonly contentBytes: string;
  /** `image/jpg`, `image/jpeg` or `image/png`. */
  readonly contentType: string;
  /** The alternative text of the picture. */
  readonly alt: string;
}

/** A message in HTML with its mentions and pictures, as `sendChatMessage` takes it. */
export interface HtmlMessage {
  body: { contentType: 'html'; content: string };
  mentions?: Schemas['chatMessageMentionCreate'][];
  hostedContents?: Schemas['chatMessageHostedContentCreate'][];
}

/**
 * A message in HTML. Inserted text is escaped, so that no name becomes markup; mentions and pictures are numbered
 * and listed.
 * @example
 * const body = html`Welcome, ${mentionUser(id, 'Mei Tanaka')}. ${image(png, 'image/png', 'The costs')}`;
 * await sendChatMessage(graph, { path: { 'chat-id': chat.id }, body });
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export function html(markup: TemplateStringsArray, ...pieces: readonly Piece[]): HtmlMessage {
  const mentions: Schemas['chatMessageMentionCreate'][] = [];
  const hostedContents: Schemas['chatMessageHostedContentCreate'][] = [];
  const written = pieces.map((piece) => {
    if (typeof piece !== 'object') return escaped(`${piece}`);
    if ('mentioned' in piece) {
      const id = mentions.push({ id: mentions.length, ...piece }) - 1;
      return `<at id="${id}">${escaped(piece.mentionText)}</at>`;
    }
    const { alt, ...content } = piece;
    const id = hostedContents.push({ '@microsoft.graph.temporaryId': `${hostedContents.length + 1}`, ...content });
    return `<img src="../hostedContents/${id}/$value" alt="${escaped(alt)}">`;
  });
  return {
    body: { contentType: 'html', content: String.raw({ raw: markup }, ...written) },
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(hostedContents.length > 0 ? { hostedContents } : {}),
  };
}

/** Mentions a user, by id. `name` is what the message shows. */
export function mentionUser(id: string, name: string): Mention {
  return { mentionText: name, mentioned: { user: { id, displayName: name, userIdentityType: 'aadUser' } } };
}

/** Mentions everybody in a chat. `name` is what the message shows. */
export function mentionChat(id: string, name: string): Mention {
  const conversation = { id, displayName: name, conversationIdentityType: 'chat' } as const;
  return { mentionText: name, mentioned: { conversation } };
}

/** A picture to show inside a message. `data` is its bytes, or base64. A whole request has at most 4 MB. */
export function image(data: Uint8Array | ArrayBuffer | string, contentType: string, alt = ''): Image {
  return { contentBytes: typeof data === 'string' ? data : base64(new Uint8Array(data)), contentType, alt };
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
