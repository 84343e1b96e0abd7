import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Need } from '../../support/needs.ts';
import { serverUser } from '../../support/postgresServer.ts';

/** A disk of a few MB, half of which is taken. */
export interface SmallDisk {
  /** A folder on it that a server can write to. */
  readonly folder: string;
  /** Makes room. */
  makeRoom(): Promise<void>;
}

/** What makes such a disk. It is removed when the test ends, after what was opened on it. */
export const smallDisk: Need<() => SmallDisk> = {
  what: 'the right to mount a disk in memory',
  found: mayMount() ? makeSmallDisk : undefined,
  advice: 'Only the administrator of a Linux machine has it. Run the tests as root, or leave it to CI.',
  optional: true,
};

function makeSmallDisk(): SmallDisk {
  const folder = mount();
  onTestFinished(() => unmount(folder));
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(8 * 2 ** 20, 1));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  return { folder, makeRoom: () => rm(ballast) };
}

function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    unmount(mount());
    return true;
  } catch {
    return false;
  }
}

function mount(): string {
  const folder = mkdtempSync(join(tmpdir(), 'graph-chat-disk-'));
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
  if (status === 0) return folder;
  rmdirSync(folder);
  throw new Error(String(stderr));
}

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmdirSync(folder);
}
