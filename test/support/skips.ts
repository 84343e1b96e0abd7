import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line for each reason why tests were skipped. It is a reporter beside Vitest's own. */
export default class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const reasons = new Set<string>();
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const result = test.result();
        if (result.state === 'skipped' && result.note !== undefined) reasons.add(result.note);
      }
    }
    for (const reason of reasons) console.log(`Some tests were skipped. ${reason}`);
  }
}
