// What Node has built in, in three ways, each of which makes its connections by itself.
import { request } from 'node:https';
import { connect } from 'node:tls';

const headers = { authorization: 'Bearer alex' };
const url = 'https://graph.microsoft.com/v1.0/me?$select=displayName';

const fetched = await fetch(url, { headers });
console.log('fetch', fetched.status, (await fetched.json()).displayName);

await new Promise((resolve) => {
  request(url, { headers }, (response) => {
    console.log('https', response.statusCode);
    response.resume().once('end', resolve);
  }).end();
});

await new Promise((resolve) => {
  const socket = connect(443, 'graph.microsoft.com', { servername: 'graph.microsoft.com' }, () => {
    socket.write('GET /v1.0/me HTTP/1.1\r\nHost: graph.microsoft.com\r\nConnection: close\r\n\r\n');
  });
  socket.once('data', (data) => console.log('tls', String(data).split(' ')[1]));
  socket.once('close', resolve);
});
