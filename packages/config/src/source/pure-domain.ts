import ts from 'typescript';
import { type Finding, isTest, isTypeScript, type SourceFile, walk } from './source-file.ts';

const REASON =
  'The domain is pure: the moment, the zone and randomness are arguments, so that a decision can be repeated.';

/** What of an otherwise pure global is closed, by name. */
const CLOSED_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'],
  Date: ['now'],
  Temporal: ['Now'],
};

const CLOSED_GLOBALS: ReadonlySet<string> = new Set([
  'performance',
  'crypto',
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'localStorage',
  'navigator',
  'globalThis',
  'window',
  'document',
]);

/** Refuses the clock, randomness and the world outside in what the domain ships. */
export function impureDomain(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('packages/domain/src/') || !isTypeScript(file) || isTest(file)) return [];
  const findings: Finding[] = [];
  walk(file, (node, line) => {
    if (isImpure(node)) findings.push({ rule: 'pure-domain', path: file.path, line, reason: REASON });
  });
  return findings;
}

function isImpure(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !isValueInUse(node)) return false;
  if (CLOSED_GLOBALS.has(node.text)) return !asksForTemporal(node);
  const closed = CLOSED_MEMBERS[node.text];
  if (closed === undefined) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
    return closed.includes(parent.name.text);
  if (ts.isNewExpression(parent) && parent.expression === node) return (parent.arguments ?? []).length === 0;
  return !isInstanceCheck(parent);
}

/** Whether the platform has Temporal is the one thing the domain may ask of it. */
function asksForTemporal(node: ts.Identifier): boolean {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return isMember && node.text === 'globalThis' && parent.name.text === 'Temporal' && !readsFurther(parent);
}

function readsFurther(node: ts.PropertyAccessExpression): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
}

/** Only a mention that evaluates the global counts: not a type, a declared name, a property or an import. */
function isValueInUse(node: ts.Identifier): boolean {
  const { parent } = node;
  const isName = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
  const isPropertyName = 'propertyName' in parent && parent.propertyName === node;
  const isType = ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent) || ts.isTypeQueryNode(parent);
  return !isName && !isPropertyName && !isType && !isDeclaredIn(node);
}

/** A file may give one of these words a meaning of its own, as a parameter, a constant or an import. */
function isDeclaredIn(node: ts.Identifier): boolean {
  let declared = false;
  const look = (child: ts.Node): void => {
    const declares = ts.isParameter(child) || ts.isVariableDeclaration(child) || ts.isBindingElement(child);
    const imports = ts.isImportSpecifier(child) || ts.isFunctionDeclaration(child);
    if ((declares || imports) && child.name?.getText() === node.text) declared = true;
    else ts.forEachChild(child, look);
  };
  look(node.getSourceFile());
  return declared;
}

function isInstanceCheck(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}
