import type { Situation } from '../requestContext.ts';
import { odataContext } from './chatView.ts';

/** What a request asks of the parts of a chat. */
export interface PartQuery {
  readonly $select?: readonly string[] | undefined;
  readonly $expand?: readonly string[] | undefined;
}

/** The context of the parts of a chat, with what a request asks of them: `chats('x')/tabs(id,teamsApp())`. */
export function chatPartContext(
  situation: Pick<Situation, 'root'>,
  chatId: string,
  part: string,
  { $select = [], $expand = [] }: PartQuery = {},
): string {
  const shape = [...$select, ...$expand.map(expansion)];
  const shaped = shape.length === 0 ? '' : `(${shape.join(',')})`;
  const key = encodeURIComponent(chatId).replaceAll("'", "''");
  return odataContext(situation, `chats('${key}')/${part}${shaped}`);
}

/** The headers that tell where a part of a chat was created. */
export const partCreated = ({ root }: Pick<Situation, 'root'>, chatId: string, part: string, id: string) => ({
  Location: `${root}/chats('${chatId}')/${part}('${id}')`,
});

/** `teamsAppDefinition($expand=bot)` is `teamsAppDefinition(bot())`. */
function expansion(item: string): string {
  const [, name = item, inner = ''] = item.match(/^(\w+)\(\$expand=(\w+)\)$/) ?? [];
  return inner === '' ? `${name}()` : `${name}(${inner}())`;
}
