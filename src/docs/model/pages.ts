import { adviceIn, type Guide, guidePages } from './guides.ts';
import { guidesPage, landingPage, notFoundPage } from './landingPage.ts';
import { listPages } from './listPages.ts';
import { lookupIn, preferring } from './names.ts';
import { operationPage } from './operationPage.ts';
import type { Page } from './page.ts';
import type { Reference } from './reference.ts';
import { typePage } from './typePage.ts';
import { undecidedPage } from './undecidedPage.ts';
import { usesOf } from './uses.ts';
import { webhookPage } from './webhookPage.ts';

/** Every page of the site. */
export function pagesOf(references: readonly Reference[], guides: readonly Guide[]): Page[] {
  const advice = adviceIn(guides);
  return [
    landingPage(guides, references),
    guidesPage(guides),
    ...guidePages(guides, lookupIn(references), references),
    ...references.flatMap((reference) => {
      const lookup = lookupIn(preferring(reference.version, references));
      const sources = { reference, lookup, advice };
      const uses = usesOf(reference);
      return [
        ...listPages(reference),
        ...reference.operations.map((operation) => operationPage(sources, operation)),
        ...[...reference.webhooks].map(([name, webhook]) => webhookPage(sources, name, webhook)),
        ...[...reference.types].map(([name, schema]) => typePage(reference, lookup, uses, name, schema)),
      ];
    }),
    undecidedPage(references),
    notFoundPage,
  ];
}
