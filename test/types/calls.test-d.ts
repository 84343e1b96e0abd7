// Compiled by both compilers in `test/package/`. A line below @ts-expect-error must not compile.
import {
  addChatMember,
  addChatTab,
  batch,
  chatMember,
  type components,
  createChat,
  createGraph,
  createGraphChat,
  deleteChat,
  deltaChatMessages,
  type GraphError,
  getChat,
  getHostedContentValue,
  groupChat,
  html,
  isOneOf,
  items,
  listChatMessages,
  listChats,
  oneOnOneChat,
  orThrow,
  pages,
  sendChatMessage,
} from 'graph-chat';
import * as beta from 'graph-chat/beta';

type Schemas = components['schemas'];

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const graph = createGraphChat({ token: async () => 'alice' });
const light = createGraph({ token: ({ refresh, challenge, signal }) => `${refresh}${challenge}${signal.aborted}` });
const path = { 'chat-id': '19:x' };

// A call by name returns what the contract says, with either client.
const chat = await createChat(graph, { body: oneOnOneChat('a@contoso.com', 'b@contoso.com') });
same<typeof chat, Schemas['chat']>(true);
const page = await listChats(light, { query: { $top: 5, $expand: ['members'] }, headers: { Prefer: 'x' } });
same<typeof page, Schemas['chatCollection']>(true);
await listChats(light);
await listChats(light, { signal: new AbortController().signal });
const gone = await deleteChat(light, { path });
same<typeof gone, void>(true);
const location = await addChatMember(light, { path, body: chatMember('a@contoso.com') });
same<typeof location, string>(true);
const picture = await getHostedContentValue(light, { path: { ...path, 'message-id': '1', 'hosted-content-id': '2' } });
same<typeof picture, Blob>(true);

// What it takes is what the contract says.
// @ts-expect-error body
await createChat(light);
// @ts-expect-error topic of a one-on-one chat
await createChat(light, { body: { ...oneOnOneChat('a', 'b'), topic: 'Lunch' } });
// @ts-expect-error parameter
await getChat(light);
// @ts-expect-error parameter
await getChat(light, { path: { chatId: '19:x' } });
// @ts-expect-error option
await listChats(light, { query: { top: 5 } });
// @ts-expect-error value
await listChats(light, { query: { $expand: ['messages'] } });
// @ts-expect-error body of a call that takes none
await getChat(light, { path, body: {} });

// A result is the data or the error.
const result = await getChat.result(light, { path });
same<typeof result.response, Response>(true);
if (result.error) same<typeof result.error, GraphError>(true);
else same<typeof result.data, Schemas['chat']>(true);
const thrown = await orThrow(graph.GET('/chats/{chat-id}', { params: { path } }));
same<typeof thrown, Schemas['chat']>(true);

// A list is read by item, and from a link without parameters.
for await (const message of items(light, listChatMessages, { path }))
  same<typeof message, Schemas['chatMessage']>(true);
for await (const each of pages(light, listChats, { maxPages: 2 })) same<typeof each, Schemas['chatCollection']>(true);
const changes = items(light, deltaChatMessages, { from: 'https://graph.microsoft.com/v1.0/x' });
same<typeof changes.deltaLink, string | undefined>(true);
// @ts-expect-error parameter
items(light, listChatMessages);
// @ts-expect-error no list
items(light, getChat, { path });

// A batch returns each call at its place, or under its key.
const [first, second] = await batch(light, [(g) => getChat(g, { path }), (g) => listChats(g)]);
if (!first.error) same<typeof first.data, Schemas['chat']>(true);
if (!second.error) same<typeof second.data, Schemas['chatCollection']>(true);
if (first.error) same<typeof first.error, GraphError>(true);
const { install, tab, verb } = await batch(graph, {
  install: (g) => getChat(g, { path }),
  tab: { after: ['install'], run: (g) => addChatTab(g, { path, body: {} as Schemas['teamsTabCreate'] }) },
  verb: (g) => g.GET('/chats'),
});
if (!install.error) same<typeof install.data, Schemas['chat']>(true);
if (!tab.error) same<typeof tab.data, Schemas['teamsTab']>(true);
if (!verb.error) same<typeof verb.data, Schemas['chatCollection']>(true);
if (verb.error) same<typeof verb.error, Schemas['odataError']>(true);
const many = await batch(
  light,
  ['a', 'b'].map((id) => (g: typeof light) => getChat(g, { path: { 'chat-id': id } })),
);
for (const { data } of many) same<typeof data, Schemas['chat'] | undefined>(true);
// @ts-expect-error key
await batch(light, { tab: { after: ['instal'], run: (g) => getChat(g, { path }) }, install: (g) => listChats(g) });
// @ts-expect-error verb of a client that has none
await batch(light, [(g) => g.GET('/chats')]);

// Each version has its own calls and its own client.
const preview = beta.createGraphChat({ token: 'alice' });
await beta.createMyChat(preview, { body: { topic: 'Lunch' } });
await beta.createChat(beta.createGraph({ token: 'alice' }), { body: { topic: 'Lunch' } });
await beta.addChat(createGraphChat<beta.paths>({ baseUrl: 'https://graph.microsoft.com/beta', token: 'alice' }), {
  body: { '@odata.id': "https://graph.microsoft.com/beta/chats('x')" },
});
// @ts-expect-error version
await listChats(preview);
// @ts-expect-error version
await beta.listChats(graph);
// @ts-expect-error draft
await createChat(graph, { body: { topic: 'Lunch' } });

// Messages and members fit what sends them.
await sendChatMessage(light, { path, body: { ...html`Hello ${'you'}`, importance: 'high' } });
// @ts-expect-error object
html`${{}}`;
await createChat(light, { body: groupChat(['a', 'b'], 'Lunch') });

// An evolvable enum is narrowed to the members that are named.
const { chatType } = chat;
if (isOneOf(chatType, 'oneOnOne', 'group')) same<typeof chatType, 'oneOnOne' | 'group'>(true);
// @ts-expect-error member
isOneOf(chatType, 'oneonone');
