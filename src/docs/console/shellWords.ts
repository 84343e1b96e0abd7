/** Why a text cannot be run here. The message is for the reader. */
export class ShellError extends Error {
  override readonly name = 'ShellError';
}

/**
 * The commands of a text for a POSIX shell, each as its words: quotes, comments, variables, and lines that go on after a
 * backslash. Assignments change `variables`. Throws a {@link ShellError} for whatever else a shell can do.
 */
export function shellCommands(text: string, variables: Map<string, string>): string[][] {
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | undefined;
  let at = 0;

  function endWord(): void {
    if (word !== undefined) words.push(word);
    word = undefined;
  }

  function endCommand(): void {
    endWord();
    if (words[0] === 'export') words.shift();
    while (words[0] !== undefined && /^[A-Za-z_]\w*=/.test(words[0])) {
      const [name = '', value = ''] = words.shift()?.split(/=(.*)/s) ?? [];
      variables.set(name, value);
    }
    if (words.length > 0) commands.push(words);
    words = [];
  }

  function add(piece: string): void {
    word = (word ?? '') + piece;
  }

  function expand(): void {
    const [whole, braced, plain] = text.slice(at).match(/^\$(?:\{(\w+)\}|([A-Za-z_]\w*))/) ?? [];
    const name = braced ?? plain;
    if (whole === undefined || name === undefined)
      throw new ShellError(`Run cannot do what begins with '${text.slice(at, at + 2)}'.`);
    const value = variables.get(name);
    if (value === undefined) throw new ShellError(`Nothing has set $${name}. Run the blocks above first.`);
    add(value);
    at += whole.length;
  }

  function single(): void {
    const end = text.indexOf("'", at + 1);
    if (end === -1) throw new ShellError('A quote is not closed.');
    add(text.slice(at + 1, end));
    at = end + 1;
  }

  function double(): void {
    add('');
    at += 1;
    while (at < text.length && text[at] !== '"') {
      const [escaped] = text.slice(at).match(/^\\[$`"\\\n]/) ?? [];
      if (text[at] === '`') throw new ShellError("Run cannot do what begins with '`'.");
      if (escaped) {
        if (escaped !== '\\\n') add(escaped.slice(1));
        at += 2;
      } else if (text[at] === '$') expand();
      else {
        add(text[at] ?? '');
        at += 1;
      }
    }
    if (at >= text.length) throw new ShellError('A quote is not closed.');
    at += 1;
  }

  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === "'") single();
    else if (character === '"') double();
    else if (character === '$') expand();
    else if (character === '\\') {
      if (text[at + 1] !== '\n') add(text[at + 1] ?? '');
      at += 2;
    } else if (character === '#' && word === undefined) {
      const end = text.indexOf('\n', at);
      at = end === -1 ? text.length : end;
    } else if (character === '\n' || character === ';' || text.startsWith('&&', at)) {
      endCommand();
      at += character === '&' ? 2 : 1;
    } else if (character === ' ' || character === '\t' || character === '\r') {
      endWord();
      at += 1;
    } else if (/[|&<>`()*]/.test(character)) {
      throw new ShellError(`Run sends what curl sends, and nothing else: it cannot do '${character}'.`);
    } else {
      add(character);
      at += 1;
    }
  }
  endCommand();
  return commands;
}
