import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { TEST_FILES } from '../boundaries.ts';

/** One hand-written file of the repository; `path` is relative to its root, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One place that breaks a law; `line` counts from 1. */
export type Finding = {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly reason: string;
};

const EXTENSIONS = ['ts', 'tsx', 'css', 'sql', 'prisma', 'graphql', 'sh', 'yaml', 'html'];
const NOT_BY_HAND =
  /(?:^|\/)(?:node_modules|generated|dist|coverage|packages\/domain\/reference|\.stryker-tmp|\.turbo|\.mikomi|\.git)(?:\/|$)|\.gen\.ts$|^pnpm-lock\.yaml$|^apps\/api\/schema\.graphql$/;

/** Every hand-written source file below `root`, in order of path. */
export function sourceFiles(root: string): readonly SourceFile[] {
  return globSync(`**/*.{${EXTENSIONS.join(',')}}`, {
    cwd: root,
    exclude: (path) => NOT_BY_HAND.test(toSlashes(path)),
  })
    .map(toSlashes)
    .filter((path) => !NOT_BY_HAND.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** True for files that prove things instead of shipping. */
export function isTest(file: SourceFile): boolean {
  return new RegExp(TEST_FILES).test(file.path);
}

export function isTypeScript(file: SourceFile): boolean {
  return /\.tsx?$/.test(file.path);
}

/** A file is read by many laws and parsed once. */
const trees = new WeakMap<SourceFile, ts.SourceFile>();

/** The tree of a TypeScript file, whose nodes know their parents. */
export function treeOf(file: SourceFile): ts.SourceFile {
  const tree = trees.get(file) ?? ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  trees.set(file, tree);
  return tree;
}

/** Calls `visit` for every node of a TypeScript file, with a function that tells a node's line. */
export function walk(file: SourceFile, visit: (node: ts.Node, line: number) => void): void {
  const tree = treeOf(file);
  const descend = (node: ts.Node): void => {
    visit(node, tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1);
    ts.forEachChild(node, descend);
  };
  descend(tree);
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
