import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line for each thing that the machine lacks. It is a reporter beside any others.
 *
 * In CI such a run fails, even if other tests were chosen by name.
 */
export default class Skips implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const explanations = new Set<string>();
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      const { lack } = test.meta();
      if (!lack) continue;
      explanations.add(lack.explanation);
      if (lack.fails) process.exitCode = 1;
    }
    for (const explanation of explanations) console.log(`Tests were skipped. ${explanation}`);
  }
}
