import ts from 'typescript';
import { type Finding, isTest, isTypeScript, type SourceFile, treeOf } from './source-file.ts';

const REASON =
  'What a room offers says in a docstring what it decides or means, in which unit, and by whose rule; it is the page of the reference.';
// The sentences of a room are told by their book.
const RULES = /^packages\/domain\/src\/(?!.*words\.(?:en|ja)\.ts$)/;

/** Refuses what a file of the domain exports without a word about it, or with two docstrings, of which only the last is read. Doors pass on what is told elsewhere. */
export function undocumentedDomain(file: SourceFile): readonly Finding[] {
  if (!RULES.test(file.path) || !isTypeScript(file) || isTest(file)) return [];
  const tree = treeOf(file);
  return tree.statements
    .filter((statement) => isExportedDeclaration(statement) && !isOverload(statement))
    .filter((statement) => !isTold(statement) || isToldTwice(statement))
    .map((statement) => ({
      rule: 'documented-domain',
      path: file.path,
      line: tree.getLineAndCharacterOfPosition(statement.getStart(tree)).line + 1,
      reason: REASON,
    }));
}

function isExportedDeclaration(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The first signature of a function speaks for the others. */
function isOverload(statement: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(statement)) return false;
  const { statements } = statement.getSourceFile();
  const before = statements[statements.indexOf(statement) - 1];
  return (
    before !== undefined && ts.isFunctionDeclaration(before) && before.name?.text === statement.name?.text
  );
}

function isTold(statement: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(statement).some((told) => /\w/.test(told.getText()));
}

/** The head of a file stands by itself, a line above the docstring of what comes first. */
function isToldTwice(statement: ts.Statement): boolean {
  const { text } = statement.getSourceFile();
  const told = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? []).filter(({ pos }) =>
    text.startsWith('/**', pos),
  );
  return told.some(({ end }, index) => {
    const next = told[index + 1];
    return next !== undefined && text.slice(end, next.pos).split('\n').length < 3;
  });
}
