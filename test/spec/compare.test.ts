import { describe, expect, it } from 'vitest';
import { compare, uncovered } from './oracle/compare.ts';
import { type Contract, fromContract, readContract, type Schema } from './oracle/fromContract.ts';
import { fromTypings, readTypings } from './oracle/fromTypings.ts';

const oracle = fromTypings(readTypings('v1.0'));
const before = compare(fromContract(readContract('v1.0')), oracle);

/** The differences that a change to a copy of the bundle adds, and those that it removes. */
function changed(change: (contract: Contract) => void): { appears: string[]; vanishes: string[] } {
  const contract = readContract('v1.0');
  change(contract);
  const after = compare(fromContract(contract), oracle);
  return {
    appears: after.filter((difference) => !before.includes(difference)),
    vanishes: before.filter((difference) => !after.includes(difference)),
  };
}

function schema(contract: Contract, name: string): Schema {
  const found = contract.components.schemas[name];
  if (!found) throw new Error(`The bundle has no schema ${name}.`);
  return found;
}

function properties(contract: Contract, name: string): Record<string, Schema> {
  return schema(contract, name).properties ?? {};
}

describe('a mistake in the contract', () => {
  it('is found if a property has another name', () => {
    const rename = (contract: Contract) => {
      const chat = properties(contract, 'chat');
      const { topic } = chat;
      delete chat['topic'];
      Object.assign(chat, { subject: topic });
    };
    expect(changed(rename)).toEqual({ appears: ['chat.subject: extra', 'chat.topic: missing'], vanishes: [] });
  });

  it('is found if a primitive is no longer nullable', () => {
    const drop = (contract: Contract) => Object.assign(properties(contract, 'chat'), { topic: { type: 'string' } });
    expect(changed(drop)).toEqual({ appears: ['chat.topic: is not nullable, should be'], vanishes: [] });
  });

  it('is found if an object is no longer nullable', () => {
    const viewpoint = { $ref: '#/components/schemas/chatViewpoint' };
    const drop = (contract: Contract) => Object.assign(properties(contract, 'chat'), { viewpoint });
    expect(changed(drop)).toEqual({ appears: ['chat.viewpoint: is not nullable, should be'], vanishes: [] });
  });

  it('is found if a property becomes nullable', () => {
    const topic = { type: ['string', 'null'] };
    const add = (contract: Contract) => Object.assign(properties(contract, 'conversation'), { topic });
    expect(changed(add)).toEqual({ appears: ['conversation.topic: is nullable, should not be'], vanishes: [] });
  });

  it('is found if a single value becomes a collection', () => {
    const email = { type: ['array', 'null'], items: { type: 'string' } };
    const flip = (contract: Contract) => Object.assign(properties(contract, 'aadUserConversationMember'), { email });
    expect(changed(flip)).toEqual({
      appears: ['aadUserConversationMember.email: is string[], should be string'],
      vanishes: [],
    });
  });

  it('is found if a collection becomes a single value', () => {
    const uniqueSenders = { type: 'string' };
    const flip = (contract: Contract) => Object.assign(properties(contract, 'conversation'), { uniqueSenders });
    expect(changed(flip)).toEqual({
      appears: ['conversation.uniqueSenders: is string, should be string[]'],
      vanishes: [],
    });
  });

  it('is found if a property refers to the wrong type', () => {
    const lastMessagePreview = { oneOf: [{ $ref: '#/components/schemas/chat' }, { type: 'null' }] };
    const mistake = (contract: Contract) => Object.assign(properties(contract, 'chat'), { lastMessagePreview });
    expect(changed(mistake)).toEqual({
      appears: ['chat.lastMessagePreview: is chat, should be chatMessageInfo'],
      vanishes: [],
    });
  });

  it('is found if a member of an enum has another name', () => {
    const rename = (contract: Contract) => {
      const { enum: members = [] } = schema(contract, 'chatType');
      members[members.indexOf('meeting')] = 'call';
    };
    expect(changed(rename)).toEqual({
      appears: ['chatType.call: extra member', 'chatType.meeting: missing member'],
      vanishes: [],
    });
  });

  it('is found if a late member of an evolvable enum is among the early ones', () => {
    const move = (contract: Contract) => {
      const type = schema(contract, 'chatMessageType');
      type.enum = ['systemEventMessage', ...(type.enum ?? []).filter((member) => member !== 'systemEventMessage')];
    };
    expect(changed(move)).toEqual({
      appears: ['chatMessageType.systemEventMessage: is on the wrong side of unknownFutureValue'],
      vanishes: [],
    });
  });

  it('is found if an enum becomes a string', () => {
    const loosen = (contract: Contract) => {
      contract.components.schemas['chatType'] = { type: 'string' };
    };
    expect(changed(loosen)).toEqual({
      appears: [
        'chat.chatType: is string, should be chatType',
        'chatType: is neither an object nor an enum, should be an enum',
      ],
      vanishes: [],
    });
  });

  it('is found if a union omits a variant', () => {
    const forget = (contract: Contract) => {
      const union = schema(contract, 'conversationMember');
      union.oneOf = union.oneOf?.filter(({ $ref }) => !$ref?.endsWith('/aadUserConversationMember')) ?? [];
    };
    expect(changed(forget)).toEqual({
      appears: ['conversationMember: missing variant aadUserConversationMember'],
      vanishes: [],
    });
  });

  it('is found in the union too if a variant loses a shared property', () => {
    const forget = (contract: Contract) => {
      delete properties(contract, 'aadUserConversationMember')['roles'];
    };
    expect(changed(forget)).toEqual({
      appears: ['aadUserConversationMember.roles: missing', 'conversationMember.roles: missing'],
      vanishes: [],
    });
  });

  it('is found if a schema has a name that Graph does not know', () => {
    const contract = readContract('v1.0');
    contract.components.schemas['chatRoom'] = schema(contract, 'chat');
    expect(uncovered(fromContract(contract), oracle)).toContain('chatRoom');
  });
});
