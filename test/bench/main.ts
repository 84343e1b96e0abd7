// `npm run bench`: speed and size beside others, in one run, as ratios. `-- server`, `-- sign-in`, `-- notifications`, `-- worlds`, `-- client` or `-- docs`
// measures one part,
// `--quick` is good for nothing but a look.
import { benchClients } from './client/main.ts';
import { benchDocs } from './docs/main.ts';
import { benchNotifications } from './notifications/main.ts';
import { benchServers } from './server/main.ts';
import { benchSignIn } from './signIn/main.ts';
import { benchWorlds } from './worlds/main.ts';

const args = process.argv.slice(2);
const parts = args.filter((arg) => !arg.startsWith('--'));
const wants = (part: string) => parts.length === 0 || parts.includes(part);

if (wants('server')) await benchServers(args.includes('--quick'));
if (wants('sign-in')) await benchSignIn(args.includes('--quick'));
if (wants('notifications')) await benchNotifications(args.includes('--quick'));
if (wants('worlds')) benchWorlds();
if (wants('client')) await benchClients(args.includes('--quick'));
if (wants('docs')) await benchDocs(args.includes('--quick'));
