// `npm run docs` writes the documentation site to site/.
import { fileURLToPath } from 'node:url';
import { buildDocs } from './site.ts';

await buildDocs(fileURLToPath(new URL('../../site/', import.meta.url)));
console.log('Wrote the documentation to site/. Serve that folder with any static HTTP server.');
