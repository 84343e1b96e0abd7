import type { Ledger } from './ledger.ts';

/** Schemas without a counterpart in any oracle, because they are not types of Graph. */
export const uncovered: Ledger<string | RegExp> = {
  file: 'test/spec/oracle/uncovered.ts',
  entries: [
    { because: 'a request', accept: [/Create$/, /Draft$/, /Update$/, /Request$/, /Add$/, /Upgrade$/] },
    {
      because: 'what an action takes',
      accept: [/^chatMessage(ReplyWithQuote|SetReaction|UnsetReaction|ForwardToChat)$/, /^post(Forward|Reply)$/],
    },
    { because: 'the name of a type, as a request sends it', accept: [/ODataType$/] },
    { because: 'null in a request, as an SDK may send it', accept: ['nothing'] },
    { because: 'a URL that a request binds', accept: [/Url$/, /Reference$/] },
    { because: 'a page of a collection', accept: [/Collection$/] },
    { because: 'an entity in a list that can have several types', accept: [/^listed/] },
    { because: 'a response without content', accept: ['emptyObject'] },
    { because: 'an entity inside the envelope of a draft', accept: ['conversationValue'] },
    { because: 'a post without its relationships', accept: ['repliedPost'] },
    {
      because: 'an annotation',
      accept: ['odataContext', 'odataCount', 'odataDeltaLink', 'odataNextLink', 'odataTotal'],
    },
    { because: 'several requests in one, which is part of the protocol', accept: [/^batch(Request|Response)(Item)?$/] },
    {
      because: 'the error object, which is part of the protocol and not of the model',
      accept: ['odataError', 'mainError', 'errorDetails', 'innerError'],
    },
  ],
};
