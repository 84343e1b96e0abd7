import { expect } from 'vitest';
import { userIds } from '../../emulator/testEmulator.ts';
import { inChat, type StepAction } from './chatStep.ts';
import { chatUsers, nextTime } from './chats.ts';
import { expectStatus, memberBody, readAll, tenantOf } from './modelEmulator.ts';

/** Starting, changing and deleting chats. */
export const rosterSteps = {
  async createPair(run, { by, other }) {
    const known = run.chats.pairOf(by, other);
    const body = { chatType: 'oneOnOne', members: [memberBody(other), memberBody(by)] };
    const status = by === other ? 400 : known?.isDeleted ? 403 : 201;
    const { body: chat } = await expectStatus(status, run, by, 'POST', '/chats', body);
    if (status !== 201) return;
    if (known) expect(chat.id).toBe(known.id);
    else run.chats.start({ id: chat.id, type: 'oneOnOne', startedBy: by, topic: null }, [by, other]);
  },

  // The order is unknown, but all get the same chat of the two users.
  async createPairAtOnce(run, { by, other }) {
    if (by === other) return;
    const known = run.chats.pairOf(by, other);
    const order = [by, other, by, other, other, by] as const;
    const responses = await Promise.all(
      order.map((person, i) => {
        const members = i % 3 === 0 ? [memberBody(by), memberBody(other)] : [memberBody(other), memberBody(by)];
        return expectStatus(known?.isDeleted ? 403 : 201, run, person, 'POST', '/chats', {
          chatType: 'oneOnOne',
          members,
        });
      }),
    );
    if (known?.isDeleted) return;
    const ids = new Set(responses.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    if (known) expect(ids).toContain(known.id);
    else {
      // The first of them decides to which tenant it belongs.
      const mine = await expectStatus(200, run, by, 'GET', `/chats/${responses[0]?.body.id}`);
      const startedBy = mine.body.tenantId === tenantOf(by) ? by : other;
      run.chats.start({ id: mine.body.id, type: 'oneOnOne', startedBy, topic: null }, [by, other]);
    }
  },

  async createGroup(run, { by, more, text }) {
    const members = [...new Set([by, ...more])];
    const topic = text.includes(':') ? null : text;
    const body = { chatType: 'group', topic, members: members.map(memberBody) };
    const status = members.length < 2 ? 400 : 201;
    const response = await expectStatus(status, run, by, 'POST', '/chats', body);
    if (status === 201) run.chats.start({ id: response.body.id, type: 'group', startedBy: by, topic }, members);
  },

  rename: inChat(async (run, { by, text }, chat, refusal) => {
    const topic = text.replaceAll(':', '');
    const status = refusal ?? (chat.type === 'oneOnOne' ? 400 : 200);
    await expectStatus(status, run, by, 'PATCH', `/chats/${chat.id}`, { topic });
    if (status !== 200 || topic === chat.topic) return;
    chat.topic = topic;
    run.chats.write(chat, run.clock.now(), undefined, 'chatRenamed');
  }),

  addMember: inChat(async (run, { by, other: anybody, message, isFit }, chat, refusal) => {
    const other = (isFit ? chatUsers.find((person) => !chat.members.has(person)) : undefined) ?? anybody;
    const status = refusal ?? (chat.type === 'oneOnOne' ? 403 : chat.members.has(other) ? 400 : 201);
    const times = [undefined, Number.NEGATIVE_INFINITY, chat.messages[message % 7]?.created, run.clock.now() + 60_000];
    const since = times[message % 4];
    await expectStatus(status, run, by, 'POST', `/chats/${chat.id}/members`, {
      ...memberBody(other),
      ...(since === undefined ? {} : { visibleHistoryStartDateTime: dateTime(since) }),
    });
    if (status !== 201) return;
    const now = run.clock.now();
    chat.members.set(other, { since: since ?? nextTime(chat, now), isHidden: false, read: null });
    run.chats.write(chat, now, undefined, 'membersAdded');
  }),

  removeMember: inChat(async (run, { by, other }, chat, refusal) => {
    const status = refusal ?? (chat.type === 'oneOnOne' ? 403 : chat.members.has(other) ? 204 : 404);
    const members = refusal === undefined ? await readAll(run, by, `/chats/${chat.id}/members`) : [];
    const id = members.find(({ userId }) => userId === userIds[other])?.id ?? 'none';
    await expectStatus(status, run, by, 'DELETE', `/chats/${chat.id}/members/${id}`);
    if (status !== 204) return;
    chat.members.delete(other);
    run.chats.write(chat, run.clock.now(), undefined, by === other ? 'membersLeft' : 'membersDeleted');
  }),

  deleteChat: inChat(async (run, _, chat) => {
    const status = chat.isDeleted ? 404 : chat.startedBy === 'omar' ? 403 : 204;
    await expectStatus(status, run, 'admin', 'DELETE', `/chats/${chat.id}`);
    if (status === 204) chat.isDeleted = true;
  }),

  restoreChat: inChat(async (run, _, chat) => {
    const status = chat.isDeleted ? 204 : 404;
    await expectStatus(status, run, 'admin', 'POST', `/teamwork/deletedChats/${chat.id}/undoDelete`);
    chat.isDeleted = false;
  }),
} satisfies Record<string, StepAction>;

/** A time in a request. */
const dateTime = (time: number) =>
  time === Number.NEGATIVE_INFINITY ? '0001-01-01T00:00:00Z' : new Date(time).toISOString();
