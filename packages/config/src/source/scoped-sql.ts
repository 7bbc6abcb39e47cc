import ts from 'typescript';
import { type Finding, isTest, isTypeScript, type SourceFile, walk } from './source-file.ts';

const REASON =
  'Statements go through sql(ctx), which refuses one without its organization; a raw one is a leak.';
const PRISMA_RAW: ReadonlySet<string> = new Set([
  '$queryRaw',
  '$queryRawUnsafe',
  '$executeRaw',
  '$executeRawUnsafe',
  '$queryRawTyped',
]);
const CONNECTION = /^(?:.*(?:pool|client|connection)|pg|db|database)$/i;

// The platform speaks for the scope; the administrator's commands are above organizations.
const OWNERS = ['apps/api/src/platform/', 'apps/api/src/cli/'];

/** Refuses statements that go past `sql(ctx)` to a connection; the platform, which knows no room, holds the connections. */
export function unscopedSql(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('apps/api/src/') || !isTypeScript(file) || isTest(file)) return [];
  if (OWNERS.some((folder) => file.path.startsWith(folder))) return [];
  const findings: Finding[] = [];
  walk(file, (node, line) => {
    if (isRawStatement(node)) findings.push({ rule: 'scoped-sql', path: file.path, line, reason: REASON });
  });
  return findings;
}

function isRawStatement(node: ts.Node): boolean {
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteral(node.argumentExpression) && PRISMA_RAW.has(node.argumentExpression.text);
  }
  if (!ts.isPropertyAccessExpression(node)) return false;
  if (PRISMA_RAW.has(node.name.text)) return true;
  return node.name.text === 'query' && CONNECTION.test(lastName(node.expression));
}

/** The name nearest to the dot: `pool` of `ctx.pool`, `getClient` of `getClient()`. */
function lastName(expression: ts.Expression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isCallExpression(expression)) return lastName(expression.expression);
  return '';
}
