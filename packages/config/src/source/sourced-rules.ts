import { posix } from 'node:path';
import ts from 'typescript';
import { type Finding, type SourceFile, treeOf } from './source-file.ts';

const REASON =
  'A rule names its source in a sentence of its docstring, “Source: …”: a standard with its section, a law, a paper, a vendor’s page by title, or “ours, because …” with the reason in words.';

/** A rule is a function that a room hands out, or one behind its door that a file of such a verb is named after, … */
const DECISION =
  /^packages\/domain\/src\/(?:[^/]+\/)+(?:arrange|ask|assign|check|choose|convert|decide|escalate|fit|fold|judge|keep|match|merge|plan|propose|return|take|unify|unite)(?:-[a-z0-9]+)+\.ts$/;

/** … but for these: the tools that rules are written with … */
const TOOLS =
  /^packages\/domain\/src\/shared\/(?:invariant|own-entry|refusal|sentence|temporal|whole|shape\/.+)\.ts$/;

/** … and what only makes a value or reads a part of one out, so that there is nothing to decide. */
const READ_OUT: ReadonlySet<string> = new Set([
  'countOf',
  'labelsIn',
  'may',
  'money',
  'partsOf',
  'scopeOf',
  'spanAt',
  'statedCurrency',
  'valueIn',
  'whyNot',
]);

const DOOR = /^packages\/domain\/src\/[^/]+\/index\.ts$/;

/** Refuses a rule whose docstring does not say by whose word it is this rule and not another. */
export function unsourcedRules(files: readonly SourceFile[]): readonly Finding[] {
  const offered = namesThroughDoors(files);
  return files.flatMap((file) => {
    const names = new Set(TOOLS.test(file.path) ? [] : offered.get(file.path));
    if (DECISION.test(file.path)) names.add(nameOfFile(file.path));
    if (names.size === 0) return [];
    const tree = treeOf(file);
    const rules = Map.groupBy(
      tree.statements.filter((statement) => names.has(functionName(statement) ?? '')),
      functionName,
    );
    // The first signature of a function speaks for the others.
    return [...rules.values()]
      .flatMap(([first]) => (first && !namesSource(docstringOf(first)) ? [first] : []))
      .map((rule) => ({
        rule: 'sourced-rules',
        path: file.path,
        line: tree.getLineAndCharacterOfPosition(rule.getStart(tree)).line + 1,
        reason: REASON,
      }));
  });
}

/** The names that the doors hand out of each file. */
function namesThroughDoors(files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const offered = new Map<string, Set<string>>();
  for (const door of files.filter(({ path }) => DOOR.test(path))) {
    for (const statement of treeOf(door).statements) {
      if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier || !statement.exportClause)
        continue;
      if (!ts.isNamedExports(statement.exportClause)) continue;
      const from = statement.moduleSpecifier.getText().slice(1, -1);
      const path = posix.join(posix.dirname(door.path), from);
      const names = offered.get(path) ?? new Set();
      for (const { name, propertyName } of statement.exportClause.elements) {
        const { text } = propertyName ?? name;
        if (!READ_OUT.has(text)) names.add(text);
      }
      offered.set(path, names);
    }
  }
  return offered;
}

/** 'choose-open-lead.ts' is named after `chooseOpenLead`. */
function nameOfFile(path: string): string {
  return posix.basename(path, '.ts').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of a function, also of one that a constant holds. */
function functionName(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [held] = statement.declarationList.declarations;
  const isFunction =
    held?.initializer && (ts.isArrowFunction(held.initializer) || ts.isFunctionExpression(held.initializer));
  return isFunction ? held.name.getText() : undefined;
}

function docstringOf(statement: ts.Statement): string {
  return ts
    .getJSDocCommentsAndTags(statement)
    .map((told) => told.getText())
    .join('\n')
    .replace(/\s*(?:\n\s*\*|\*\/)\s*/g, ' ')
    .trim();
}

/** What is ours needs its reason; what is somebody's needs a name or a number, and no file that only we have. */
function namesSource(docstring: string): boolean {
  const [, source] = /(?:^|\s)Source: (.+)$/.exec(docstring) ?? [];
  if (source === undefined || /\w\.md\b/.test(source)) return false;
  if (/\bours\b/.test(source)) return /\bours(?:, (?:because|so that)|:) \S+(?: \S+){2,}/.test(source);
  return /[\p{Lu}\p{Lo}\p{N}]/u.test(source) && /\S \S/.test(source);
}
