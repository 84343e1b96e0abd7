// A program that was written for the service, and follows its links. It knows nothing of an emulator.
import { ClientSecretCredential } from '@azure/identity';
import { Client, PageIterator } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';

const credential = new ClientSecretCredential('contoso.com', '31359c7f-bd7e-475c-86db-fdb8c937548e', 'a secret');
const authProvider = new TokenCredentialAuthenticationProvider(credential, {
  scopes: ['https://graph.microsoft.com/.default'],
});
const client = Client.initWithMiddleware({ authProvider });

const chats = [];
const page = await client.api('/users/mei@contoso.com/chats').top(1).get();
await new PageIterator(client, page, ({ topic }) => chats.push(topic)).iterate();
console.log(chats.sort().join(', '));

const requests = [{ id: '1', method: 'GET', url: '/users/mei@contoso.com' }];
const { responses } = await client.api('/$batch').post({ requests });
console.log(responses[0].body.displayName);
