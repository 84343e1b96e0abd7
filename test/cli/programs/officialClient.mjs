// A program that was written for the service. It knows nothing of an emulator.
import { ClientSecretCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';

const credential = new ClientSecretCredential('contoso.com', '31359c7f-bd7e-475c-86db-fdb8c937548e', 'a secret');
const authProvider = new TokenCredentialAuthenticationProvider(credential, {
  scopes: ['https://graph.microsoft.com/.default'],
});
const client = Client.initWithMiddleware({ authProvider });
const { value } = await client.api('/users').select('displayName').orderby('displayName').get();
console.log(value.map(({ displayName }) => displayName).join(', '));
