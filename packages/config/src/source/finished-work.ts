import ts from 'typescript';
import { type Finding, isTypeScript, type SourceFile, treeOf } from './source-file.ts';

const REASON = 'Unfinished work is said where it is planned; a comment describes what stands here now.';
const MARK = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`);

/** Refuses comments that put work off. Words in strings and names are free. */
export function unfinishedWork(file: SourceFile): readonly Finding[] {
  if (!MARK.test(file.text)) return [];
  return comments(file).flatMap(({ text, line }) =>
    text
      .split('\n')
      .flatMap((part, offset) =>
        MARK.test(part)
          ? [{ rule: 'finished-work', path: file.path, line: line + offset, reason: REASON }]
          : [],
      ),
  );
}

type Comment = { readonly text: string; readonly line: number };

function comments(file: SourceFile): readonly Comment[] {
  return isTypeScript(file) ? typeScriptComments(file) : lineComments(file);
}

function typeScriptComments(file: SourceFile): readonly Comment[] {
  const tree = treeOf(file);
  const ranges = new Map<number, ts.CommentRange>();
  const descend = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [])
      ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(file.text, node.getEnd()) ?? [])
      ranges.set(range.pos, range);
    for (const child of node.getChildren(tree)) descend(child);
  };
  descend(tree);
  return [...ranges.values()]
    .filter((range) => !isInsideText(tree, range.pos))
    .map((range) => ({
      text: file.text.slice(range.pos, range.end),
      line: tree.getLineAndCharacterOfPosition(range.pos).line + 1,
    }));
}

/** JSX text and templates may hold what looks like a comment. */
function isInsideText(tree: ts.SourceFile, position: number): boolean {
  const innermost = (node: ts.Node): ts.Node => {
    const child = node
      .getChildren(tree)
      .find((one) => one.getStart(tree) <= position && position < one.getEnd());
    return child === undefined ? node : innermost(child);
  };
  return ts.isJsxText(innermost(tree));
}

function lineComments(file: SourceFile): readonly Comment[] {
  const opening = /(?:--|#|\/\/|\/\*|<!--|^\s*\*)(.*)$/;
  return file.text.split('\n').flatMap((row, index) => {
    const text = opening.exec(row)?.[1];
    return text === undefined ? [] : [{ text, line: index + 1 }];
  });
}
