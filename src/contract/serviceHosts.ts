/**
 * The hosts of Microsoft Graph, in its clouds.
 *
 * @see https://learn.microsoft.com/graph/deployments
 */
export const graphHosts: readonly string[] = [
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
];

/**
 * The hosts at which Microsoft signs people in, in its clouds.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export const signInHosts: readonly string[] = [
  'login.microsoftonline.com',
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
  'login.chinacloudapi.cn',
];

/** Whether a host, with a port or without, is one of Microsoft Graph or its sign-in. */
export function isServiceHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.?(:\d+)?$/, '');
  return graphHosts.includes(name) || signInHosts.includes(name);
}
