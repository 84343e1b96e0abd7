import { transform } from 'esbuild';
import type { Guide } from '../model/guides.ts';
import { clientModuleFiles } from './consoleFiles.ts';

/** What is read of a guide here. */
export type RunnableGuide = Pick<Guide, 'name' | 'code'>;

/** Whether the fence of a block says that the page may run it: `ts run`. */
export const isRunnable = (info: string): boolean => info.split(' ').slice(1).includes('run');

/**
 * The blocks of TypeScript that may be run in the page, compiled, by the path below the site: `guides/one-on-one-chats/0.js`. The number
 * is that of the block among all blocks of the guide, the first is 0.
 *
 * A block sees what the blocks above it have declared and imported. Throws an Error if one imports what is not there.
 */
export async function runnableFiles(guides: readonly RunnableGuide[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { name, code } of guides) {
    const declared = new Set<string>();
    for (const [number, { info, text }] of code.entries()) {
      if (!isRunnable(info) || !/^ts\b/.test(info)) continue;
      const block = `guides/${name}/${number}`;
      files.set(`${block}.js`, await compiled(block, text, declared));
    }
  }
  return files;
}

async function compiled(block: string, text: string, before: Set<string>): Promise<string> {
  // esbuild writes each import and each declaration in one way, whatever it was like.
  const { code } = await transform(text, {
    loader: 'ts',
    format: 'esm',
    target: 'es2022',
    // Blocks below may use what this one imports and does not use.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const modules = code.replaceAll(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, module: string) => {
    if (!(module in clientModuleFiles)) {
      throw new Error(
        `${block} imports '${module}'. A block that runs in the page can import ${Object.keys(clientModuleFiles)}.`,
      );
    }
    return `const {${names.replaceAll(' as ', ': ')}} = modules[${JSON.stringify(module)}];`;
  });
  const declared = declaredIn(code);
  const own = [...declared, ...importedIn(modules)];
  const used = [...before].filter((name) => !own.includes(name) && new RegExp(`\\b${name}\\b`).test(code));
  for (const name of own) before.add(name);
  return `(globalThis.graphChatBlocks ??= {})[${JSON.stringify(block)}] = async ({ console, fetch, modules, scope }) => {
${used.map(fromScope).join('')}${modules}
Object.assign(scope, { ${own.join(', ')} });
};
`;
}

const fromScope = (name: string) => `if (!("${name}" in scope)) throw new ReferenceError("${name} is not defined");
const ${name} = scope.${name};
`;

/** The names that a program declares at its top. Those that it imports are not among them. */
function declaredIn(code: string): string[] {
  return code.split('\n').flatMap((line) => {
    const [, name = '', pattern = ''] =
      line.match(/^(?:const|let|var|class|(?:async )?function\*?) (?:(\w+)|[{[]([^}\]]*)[}\]] =)/) ?? [];
    return name === '' ? namesIn(pattern) : [name];
  });
}

const importedIn = (code: string): string[] =>
  [...code.matchAll(/^const \{([^}]*)\} = modules\[/gm)].flatMap(([, names = '']) => namesIn(names));

/** The names that a pattern binds: `a, b: c, d = 1, ...e`. */
function namesIn(pattern: string): string[] {
  return pattern.split(',').flatMap((part) => part.match(/(\w+)\s*(?:=.*)?$/s)?.[1] ?? []);
}
