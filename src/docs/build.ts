// `npm run docs` writes the documentation site to site/. SITE_URL says where it will be published, if not at the homepage.
import { fileURLToPath } from 'node:url';
import { buildDocs } from './site.ts';

const { SITE_URL: url } = process.env;
await buildDocs(fileURLToPath(new URL('../../site/', import.meta.url)), url ? { url: url.replace(/\/*$/, '/') } : {});
console.log('Wrote the documentation to site/. Serve that folder with any static HTTP server.');
