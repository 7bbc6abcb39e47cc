import { posix } from 'node:path';
import ts from 'typescript';
import { BUILDINGS } from '../boundaries.ts';
import { type Finding, isTypeScript, type SourceFile, walk } from './source-file.ts';

const REASON =
  'Another building is imported by its package name, so that its door, the exports map, decides.';

/** Refuses relative imports that leave a building: they walk past the other package's `exports`. */
export function importsPastTheDoor(file: SourceFile): readonly Finding[] {
  const home = buildingOf(file.path);
  if (home === undefined || !isTypeScript(file)) return [];
  const findings: Finding[] = [];
  walk(file, (node, line) => {
    const specifier = importedFrom(node);
    if (specifier === undefined || !specifier.startsWith('.')) return;
    const target = buildingOf(posix.join(posix.dirname(file.path), specifier));
    if (target !== undefined && target !== home) {
      findings.push({ rule: 'buildings-by-name', path: file.path, line, reason: REASON });
    }
  });
  return findings;
}

function importedFrom(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
  }
  return undefined;
}

function buildingOf(path: string): string | undefined {
  return BUILDINGS.find((building) => path.startsWith(`${building.path}/`))?.name;
}
