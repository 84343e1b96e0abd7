import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { WorldOptions, WorldWorkerOptions } from 'graph-chat/testing/playwright';

const { EMULATOR_URL: emulatorUrl = '', WORLD_SCOPE: worldScope = 'test', CHROMIUM: executablePath = '' } = process.env;

/** A project as somebody has it. The test that runs it says where the emulator and the browser are. */
export default defineConfig<WorldOptions, WorldWorkerOptions>({
  fullyParallel: true,
  workers: 4,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'json',
  outputDir: process.env['OUTPUT_DIR'] ?? 'test-results',
  use: {
    emulatorUrl,
    worldScope: worldScope as WorldWorkerOptions['worldScope'],
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
  },
} satisfies PlaywrightTestConfig<WorldOptions, WorldWorkerOptions>);
