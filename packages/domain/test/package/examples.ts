import ts from 'typescript';

/** One example of a text in Markdown: where it stands, and the program that it is. */
export interface Example {
  readonly title: string;
  readonly program: string;
}

const BLOCK = /^```ts\n(.*?)^```$/gms;
const MARK = '// => ';

/**
 * The examples of a text of this name, each a program of its own. A value with `// => …` behind it is compared with what stands there, which
 * may go on in the comments of the next lines.
 */
export function examplesOf(markdown: string, name: string): readonly Example[] {
  return [...markdown.matchAll(BLOCK)].map((block) => {
    const before = markdown.slice(0, block.index);
    const heading = before.match(/^#+ .*$/gm)?.at(-1) ?? '';
    const line = before.split('\n').length;
    return {
      title: `${name}, line ${line}: ${heading.replace(/^#+ /, '')}`,
      program: programOf(block[1] ?? ''),
    };
  });
}

/** Compares as one would by eye: what a value is, not which object it is. */
const HEAD = "import { deepStrictEqual } from 'node:assert/strict';\n";

function programOf(example: string): string {
  const tree = ts.createSourceFile('example.ts', example, ts.ScriptTarget.Latest, true);
  const parts = tree.statements.map((statement) => {
    const expected = expectedAfter(statement, example);
    if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getFullText();
    return `deepStrictEqual(${statement.expression.getText()}, ${expected});`;
  });
  const marks = example.split(MARK).length - 1;
  const compared = parts.filter((part) => part.startsWith('deepStrictEqual(')).length;
  if (marks !== compared)
    throw new Error(`${marks} values are promised and ${compared} of them compared:\n${example}`);
  return `${HEAD}${parts.join('\n')}\n`;
}

/** What is promised behind a statement, on its line or from the next line on, as far as the comments go. */
function expectedAfter(statement: ts.Statement, example: string): string | undefined {
  const lines = example
    .slice(statement.getEnd())
    .replace(/^[ \t]*\n?/, '')
    .split('\n');
  if (!lines[0]?.startsWith(MARK)) return undefined;
  const end = lines.findIndex((line) => !line.startsWith('// '));
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line, index) => line.slice(index === 0 ? MARK.length : 3))
    .join(' ')
    .trim();
}
