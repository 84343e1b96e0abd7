// A program that takes where it signs in from its environment, as it would in a deployment.
import { DefaultAzureCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials/index.js';

const credential = new DefaultAzureCredential({ disableInstanceDiscovery: true });
const authProvider = new TokenCredentialAuthenticationProvider(credential, {
  scopes: ['https://graph.microsoft.com/.default'],
});
const client = Client.initWithMiddleware({
  authProvider,
  baseUrl: `${process.env.GRAPH_URL}/`,
  customHosts: new Set(['localhost']),
});
const { displayName } = await client.api('/users/alex@contoso.com').get();
console.log(displayName);
