/** A program that creates a chat, with one client. */
export interface Program {
  readonly name: string;
  readonly code: string;
}

const body = `{ chatType: 'group', topic: 'Lunch', members: [] }`;

/** Creates a chat and uses what makes ours large: retries are always there, paging and errors if they are used. */
const everything = (create: string) => `
import { ${create}, createChat, GraphError, items, listChats } from 'graph-chat';
const graph = ${create}({ token: async () => 'alice' });
try {
  const chat = await createChat(graph, { body: ${body} });
  for await (const { id } of items(graph, listChats)) console.log(chat.id, id);
} catch (error) {
  if (error instanceof GraphError) console.error(error.code);
}`;

export const fetchAlone = {
  name: 'fetch',
  code: `
const response = await fetch('https://graph.microsoft.com/v1.0/chats', {
  method: 'POST',
  headers: { authorization: 'Bearer alice', 'content-type': 'application/json' },
  body: JSON.stringify(${body}),
});
if (!response.ok) throw new Error(response.status);
console.log((await response.json()).id);`,
};

export const openapiFetch = {
  name: 'openapi-fetch',
  code: `
import createClient from 'openapi-fetch';
const client = createClient({ baseUrl: 'https://graph.microsoft.com/v1.0', headers: { authorization: 'Bearer alice' } });
const { data, error } = await client.POST('/chats', { body: ${body} });
if (error) throw new Error(error.error.message);
console.log(data.id);`,
};

export const oneCall = {
  name: 'ours: createGraph, createChat',
  code: `
import { createChat, createGraph } from 'graph-chat';
console.log((await createChat(createGraph({ token: async () => 'alice' }), { body: ${body} })).id);`,
};

export const ours = { name: 'ours: the same, paging, errors', code: everything('createGraph') };
export const oursByVerb = { name: 'ours: createGraphChat, paging, errors', code: everything('createGraphChat') };

export const graphClient = {
  name: '@microsoft/microsoft-graph-client',
  code: `
import { Client, GraphError, PageIterator } from '@microsoft/microsoft-graph-client';
const client = Client.init({ authProvider: (done) => done(null, 'alice') });
try {
  const chat = await client.api('/chats').post(${body});
  await new PageIterator(client, await client.api('/chats').get(), ({ id }) => console.log(chat.id, id)).iterate();
} catch (error) {
  if (error instanceof GraphError) console.error(error.code);
}`,
};

export const sdk = {
  name: '@microsoft/msgraph-sdk',
  code: `
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import '@microsoft/msgraph-sdk-chats';
const graph = createGraphServiceClient(new GraphRequestAdapter(new AnonymousAuthenticationProvider()));
console.log((await graph.chats.post(${body})).id);`,
};
