import type { Line } from './postgresLine.ts';
import type { Candidate, Lease } from './store.ts';

/** Calls back with the words of a message, or without any if some may have been missed. */
type Listener = (words: readonly string[] | undefined) => void;

/**
 * What a process has of a database beside its pool: one connection, which hears what others commit, and has the locks of what this
 * process leads. It is opened again whenever it is lost.
 *
 * A lock lasts as long as the connection. The server ends one that has been silent for a while, so that a process that was paused or cut
 * off leads no longer; and before that while is over, this process no longer believes that it leads.
 */
export class Session {
  readonly #open: () => Promise<Line>;
  readonly #channel: string;
  readonly #listeners = new Map<string, Set<Listener>>();
  /** Who wants each lock, in the order in which they asked. The first one has it while this process does. */
  readonly #claims = new Map<string, Claim[]>();
  readonly #held = new Set<string>();
  /** What is to be told next. */
  readonly #messages: string[] = [];
  /** What ends the wait for the answer to each question. */
  readonly #questions = new Map<string, (isAnswered: boolean) => void>();
  /** Until when the locks are certain, as `performance.now()` tells time. */
  #certainUntil = Number.NEGATIVE_INFINITY;
  #line: Line | undefined;
  #running: Promise<void> | undefined;
  #isClosed = false;
  #goOn = () => {};

  /** `open` connects. Messages come on `channel`, whose name needs no escaping inside double quotes. */
  constructor(open: () => Promise<Line>, channel: string) {
    this.#open = open;
    this.#channel = channel;
  }

  /** Calls back with each message whose first word is `about`. Returns what ends that. */
  listen(about: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(about) ?? new Set();
    this.#listeners.set(about, listeners.add(listener));
    this.#start();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(about);
    };
  }

  /** Asks for a lock, whose key is a whole number of 64 bits. Others in this process may ask for it too: one of them gets it. */
  claim(key: string, candidate: Candidate): Lease {
    const claim = new Claim(candidate);
    const claims = this.#claims.get(key) ?? [];
    claims.push(claim);
    this.#claims.set(key, claims);
    const isFirst = () => this.#claims.get(key)?.[0] === claim;
    // If this process has it already, another one of this process is first.
    if (!isFirst()) claim.answer();
    this.#start();
    const session = this;
    return {
      asked: claim.asked,
      get isHeld() {
        return isFirst() && session.#held.has(key) && performance.now() < session.#certainUntil;
      },
      ask: () => this.#question(key),
      release() {
        const place = claims.indexOf(claim);
        if (place < 0) return;
        claims.splice(place, 1);
        claim.answer();
        if (claims.length === 0) {
          session.#claims.delete(key);
          session.#goOn();
        } else if (place === 0 && session.#held.has(key)) claims[0]?.candidate.changed();
      },
    };
  }

  /** Gives back every lock, and ends the connection. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#goOn();
    await this.#running;
  }

  /** Asks whoever has a lock for what it does. */
  #question(key: string): Promise<boolean> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      const end = (isAnswered: boolean) => {
        clearTimeout(timer);
        this.#questions.delete(id);
        resolve(isAnswered);
      };
      const timer = setTimeout(() => end(false), beat);
      this.#questions.set(id, end);
      this.#tell(`lock ask ${key} ${id}`);
    });
  }

  async #answer(key: string, id: string): Promise<void> {
    if (!this.#held.has(key)) return;
    // If it cannot, it is asked again.
    await this.#claims.get(key)?.[0]?.candidate.serve();
    this.#tell(`lock done ${key} ${id}`);
  }

  #tell(message: string): void {
    this.#messages.push(message);
    this.#goOn();
  }

  #start(): void {
    this.#goOn();
    this.#running ??= this.#run();
  }

  async #run(): Promise<void> {
    // Those who ask in the same tick are answered together.
    await null;
    while (!this.#isClosed) {
      try {
        this.#line = await this.#open();
        await this.#use(this.#line);
      } catch {
        // Those who read and write find out what is wrong, and say so. Here it is tried again.
      }
      await this.#line?.close().catch(() => {});
      this.#line = undefined;
      this.#lose();
      if (!this.#isClosed) await this.#pause();
    }
  }

  async #use(line: Line): Promise<void> {
    let hasEnded = false;
    line.onMessage((payload) => this.#hear(payload));
    line.onEnd(() => {
      hasEnded = true;
      this.#lose();
      this.#goOn();
    });
    // Before version 14 there is no such limit: then a process that was paused leads until it goes on or its machine says that it is gone.
    await line.query(`SET idle_session_timeout = ${longestSilence}`).catch((error) => {
      if (error.code !== '42704') throw error;
    });
    await line.query(`LISTEN "${this.#channel}"`);
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener(undefined);
    while (!hasEnded && !this.#isClosed) {
      // What comes up from here on ends the pause after it.
      const pause = this.#pause();
      await this.#talk(line);
      await pause;
    }
    if (!hasEnded) {
      await line.query(`SELECT pg_advisory_unlock_all(), pg_notify($1, 'lock free')`, [this.#channel]);
    }
  }

  /** Asks for the locks that it does not have, gives back those that nobody wants any more, and shows that it is there. */
  async #talk(line: Line): Promise<void> {
    const messages = this.#messages.splice(0);
    if (messages.length > 0) {
      await line.query('SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message', [this.#channel, messages]);
    }
    const unwanted = [...this.#held].filter((key) => !this.#claims.has(key));
    for (const key of unwanted) this.#held.delete(key);
    if (unwanted.length > 0) {
      await line.query(`SELECT pg_advisory_unlock(key), pg_notify($2, 'lock free') FROM unnest($1::bigint[]) AS key`, [
        unwanted,
        this.#channel,
      ]);
    }
    const wanted = [...this.#claims.keys()].filter((key) => !this.#held.has(key));
    const start = performance.now();
    const wasUncertain = start > this.#certainUntil;
    const { rows } = await line.query<{ key: string }>(
      'SELECT key::text FROM unnest($1::bigint[]) AS key WHERE pg_try_advisory_lock(key)',
      [wanted],
    );
    // The server counts from when it has answered, which is later.
    this.#certainUntil = start + certainFor;
    const changed = [...(wasUncertain ? this.#held : []), ...rows.map(({ key }) => key)];
    for (const { key } of rows) this.#held.add(key);
    for (const key of changed) this.#claims.get(key)?.[0]?.candidate.changed();
    for (const key of wanted) this.#claims.get(key)?.[0]?.answer();
  }

  #hear(payload: string): void {
    const words = payload.split(' ');
    const [about = '', what, key = '', id = ''] = words;
    if (about !== 'lock') for (const listener of this.#listeners.get(about) ?? []) listener(words);
    else if (what === 'free') this.#goOn();
    else if (what === 'ask') this.#answer(key, id).catch(() => {});
    else this.#questions.get(id)?.(true);
  }

  /** The locks are gone with the connection. */
  #lose(): void {
    const lost = [...this.#held];
    this.#held.clear();
    this.#certainUntil = Number.NEGATIVE_INFINITY;
    for (const key of lost) this.#claims.get(key)?.[0]?.candidate.changed();
    // Nobody is to wait for the end of an outage.
    for (const claims of this.#claims.values()) for (const claim of claims) claim.answer();
  }

  /** Waits for a while, or until there is something to do. */
  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, beat).unref();
      this.#goOn = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Somebody who wants a lock. */
class Claim {
  readonly candidate: Candidate;
  readonly asked: Promise<void>;
  answer = () => {};

  constructor(candidate: Candidate) {
    this.candidate = candidate;
    this.asked = new Promise((resolve) => {
      this.answer = resolve;
    });
  }
}

/** How often a session asks for what it lacks, and shows that it is there, in ms. */
const beat = 1000;

/** After how long a silence the server ends a session, in ms. */
const longestSilence = 5000;

/** How long a process believes that it has a lock after it has shown that it is there, in ms. */
const certainFor = 4000;
