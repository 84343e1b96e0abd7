import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Need } from '../support/needs.ts';

/**
 * The path of a browser: the one that the variable `CHROMIUM` names, or the first of the usual places that has one.
 *
 * Throws an Error if `CHROMIUM` names no program.
 */
export const chromium: Need<string> = {
  what: 'a browser',
  found: namedBrowser() ?? usualPlaces().find((path) => isProgram(path) && isInstalled(path)),
  advice: `Looked for the variable CHROMIUM, then for ${usualPlaces().join(', ')}. Install Chromium, Chrome or Edge (on Debian: apt install chromium), or name its program in CHROMIUM.`,
};

function namedBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named === undefined || named === '') return undefined;
  if (isProgram(named)) return resolve(named);
  throw new Error(
    `CHROMIUM is ${named}, which is no program that can be run. Name the program of Chromium, Chrome or Edge, or unset it.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a program is more than a stub, which only says how the browser could be installed, as Ubuntu's is. */
function isInstalled(path: string): boolean {
  // On Windows a browser that is asked for its version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Where Chromium, Chrome and Edge are installed on this system, the most likely first. */
function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const programs = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/microsoft-edge-stable',
    '/opt/microsoft/msedge/msedge',
  ];
}
