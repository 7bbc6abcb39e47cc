import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordBooks } from '@mikomi/domain/say';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { say } from './voice.ts';

const ROOT = join(import.meta.dirname, '../../../../..');

/** Where refusals are made: the rules, and the API, which the client may read about but not import. */
const MAKERS = ['packages/domain/src', 'apps/api/src'];

function* sources(folder: string): Generator<ts.SourceFile> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== 'generated') yield* sources(path);
    } else if (/(?<!\.test(?:-\w+)?)\.ts$/.test(entry.name)) {
      const text = readFileSync(join(ROOT, path), 'utf8');
      if (IMPORTS_REFUSE.test(text)) yield ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    }
  }
}

const IMPORTS_REFUSE =
  /import \{[^}]*\brefuse\b[^}]*\} from '[^']*(?:\/shared(?:\/index\.ts)?|\/refusal\.ts)'/;

/** A code as it is written, one with holes as the pattern of its codes, or an expression nobody can read here. */
type Written = { readonly code: string } | { readonly made: RegExp } | { readonly unread: string };

/** What is refused in a file: the first argument of every `refuse`, through the functions of the file that pass one on. */
function refusedIn(file: ts.SourceFile): readonly Written[] {
  const argumentsOf = (name: string, index: number) =>
    everyNode(file).flatMap((node) =>
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name
        ? node.arguments.slice(index, index + 1)
        : [],
    );
  const read = (given: ts.Expression): readonly Written[] => {
    if (ts.isStringLiteralLike(given)) return [{ code: given.text }];
    if (ts.isConditionalExpression(given)) return [...read(given.whenTrue), ...read(given.whenFalse)];
    if (ts.isTemplateExpression(given)) {
      const rest = given.templateSpans.map(({ literal }) => `[a-z-]+${literal.text}`);
      return [{ made: new RegExp(`^${given.head.text}${rest.join('')}$`) }];
    }
    // A reason of another rule, said as the refusal: its words are judged with the sentences of that rule.
    if (ts.isPropertyAccessExpression(given) && given.name.text === 'key') return [];
    const maker = ts.isIdentifier(given) ? takerOf(given) : undefined;
    return maker ? argumentsOf(maker.name, maker.index).flatMap(read) : [{ unread: given.getText() }];
  };
  return argumentsOf('refuse', 0).flatMap(read);
}

const everyNode = (node: ts.Node): readonly ts.Node[] => [
  node,
  ...node.getChildren().flatMap((child) => everyNode(child)),
];

/** The named function that takes what the identifier stands for, and as which argument. */
function takerOf({ text, parent }: ts.Identifier): { name: string; index: number } | undefined {
  const around = ts.findAncestor(parent, ts.isFunctionDeclaration);
  const index = around?.parameters.findIndex(({ name }) => name.getText() === text) ?? -1;
  return around?.name && index >= 0 ? { name: around.name.text, index } : undefined;
}

const KEYS = wordBooks.flatMap(({ en }) => Object.keys(en));

const written = MAKERS.flatMap((folder) => [...sources(folder)].flatMap(refusedIn));
const codes = [
  ...new Set(
    written.flatMap((one) => {
      if ('code' in one) return [one.code];
      if (!('made' in one)) return [];
      const fitting = KEYS.filter((key) => one.made.test(key));
      return fitting.length > 0 ? fitting : [one.made.source];
    }),
  ),
].sort();

test('the walk reads whatever is refused, in every way of writing it', () => {
  expect(written.filter((one) => 'unread' in one)).toEqual([]);
  expect(codes.length).toBeGreaterThan(150);
  expect(codes).toEqual(
    expect.arrayContaining(['gone-team', 'open-lead-exists', 'token-not-found', 'order-without-order']),
  );
});

test('whatever the rules or the API refuse is said in Japanese', () => {
  expect(
    codes.filter((key) => !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(say({ key }, 'ja'))),
  ).toEqual([]);
});
