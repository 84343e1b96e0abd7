import { html } from './page.ts';
import type { DocumentedVersion } from './versions.ts';

/** The page that shows every operation of a version. Redoc draws it from the contract that the site has to download. */
export function referencePage({ name, about, reference, download }: DocumentedVersion): string {
  const contract = `../${download}`;
  return html({
    title: `${name} reference · graph-chat`,
    description: `The ${name} chat and conversation operations of Microsoft Graph. ${about}`,
    root: '../',
    file: reference,
    head: `<script type="module" src="../assets/reference.js"></script>`,
    // Redoc brings the main landmark.
    body: `<div id="redoc" data-contract="${contract}">
<p class="loading" role="status">The reference is loading.</p>
<noscript><main class="page"><p>The reference needs JavaScript. The same contract is there as
<a href="${contract}.yaml">YAML</a> and as <a href="${contract}.json">JSON</a>.</p></main></noscript>
</div>`,
  });
}
