import type { Ledger } from './ledger.ts';

/** Schemas that have a counterpart in no oracle, because they are no types of Graph's. */
export const uncovered: Ledger<string | RegExp> = {
  file: 'test/spec/oracle/uncovered.ts',
  entries: [
    { because: 'a request', accept: [/Create$/, /Draft$/] },
    { because: 'the name of a type, as a request sends it', accept: [/ODataType$/] },
    { because: 'a URL that a request binds', accept: ['userUrl'] },
    { because: 'a page of a collection', accept: [/Collection$/] },
    { because: 'an entity inside the envelope of a draft', accept: ['conversationValue'] },
    { because: 'an annotation', accept: ['odataContext', 'odataCount', 'odataNextLink'] },
    {
      because: 'the error object, which is part of the protocol and not of the model',
      accept: ['odataError', 'mainError', 'errorDetails', 'innerError'],
    },
  ],
};
