import { tokenOf } from 'recipe:msal';
import { type Configuration, PublicClientApplication } from '@azure/msal-browser';
import { createGraphChat, getMe, listMyChats, sendChatMessage } from 'graph-chat';
import { msalAuth } from 'graph-chat/sign-in';

/** Where the emulator listens. A test says it before the page loads, unless it leads what is sent to the service there. */
const { emulatorUrl } = globalThis as { emulatorUrl?: string };

const scopes = ['User.Read', 'Chat.ReadWrite'];

/** What the app has in production. */
const production: Configuration = {
  auth: {
    clientId: '11111111-2222-4333-8444-555555555555',
    authority: 'https://login.microsoftonline.com/contoso.com',
    redirectUri: new URL('/redirect.html', location.href).href,
    postLogoutRedirectUri: new URL('/', location.href).href,
    clientCapabilities: ['CP1'],
  },
};

const msal = new PublicClientApplication({
  ...production,
  auth: { ...production.auth, ...(emulatorUrl === undefined ? {} : msalAuth(emulatorUrl, 'contoso.com')) },
});

const graph = createGraphChat({
  ...(emulatorUrl === undefined ? {} : { baseUrl: `${emulatorUrl}/v1.0` }),
  token: tokenOf(msal, scopes),
});

/** What the buttons of the page do. Each returns what the page shows. */
const actions: Readonly<Record<string, () => Promise<string>>> = {
  'Sign in': async () => signedIn((await msal.loginPopup({ scopes })).account),
  'Sign in here': async () => {
    await msal.loginRedirect({ scopes });
    return '';
  },
  'Somebody else': async () => signedIn((await msal.loginPopup({ scopes, prompt: 'select_account' })).account),
  'Act as Mei Tanaka': async () => signedIn(accountOf('mei@contoso.com')),
  'Act as Jacob Hansen': async () => signedIn(accountOf('jacob@contoso.com')),
  'Who am I?': async () => {
    const { displayName, mail } = await getMe(graph);
    return `${displayName}, ${mail}`;
  },
  Write: async () => {
    const { value } = await listMyChats(graph);
    const id = value.find(({ chatType }) => chatType === 'group')?.id ?? '';
    const { from, body } = await sendChatMessage(graph, {
      path: { 'chat-id': id },
      body: { body: { content: 'Nine it is.' } },
    });
    return `${from?.user?.displayName}: ${body?.content}`;
  },
  Renew: async () => {
    const { fromCache, account } = await msal.acquireTokenSilent({ scopes, forceRefresh: true });
    return `${account?.name} has a ${fromCache ? 'known' : 'new'} token.`;
  },
  'Sign out': async () => {
    await msal.logoutRedirect();
    return '';
  },
};

const output = document.querySelector('output') as HTMLOutputElement;

const accountOf = (username: string) => msal.getAccount({ username });

function signedIn(account: Parameters<typeof msal.setActiveAccount>[0]): string {
  msal.setActiveAccount(account);
  return account ? `${account.name} is signed in.` : 'Nobody is signed in.';
}

async function show(action: () => Promise<string>): Promise<void> {
  output.textContent = '';
  output.textContent = await action().catch((error) => `${error.name} ${error.errorCode ?? error.message}`);
}

await msal.initialize();
for (const [name, action] of Object.entries(actions)) {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', () => show(action));
  document.body.prepend(button);
}
await show(async () => signedIn((await msal.handleRedirectPromise())?.account ?? msal.getActiveAccount()));
