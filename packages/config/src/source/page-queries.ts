import { type Finding, isTest, isTypeScript, type SourceFile } from './source-file.ts';

const REASON =
  'A page owns its one query and a feature states a fragment, so that a screen is one round trip. What asks as a person types is a *.lookup.ts(x).';
const DOCUMENT = /(?:graphql|gql)\s*\(\s*(?:\/\*.*?\*\/\s*)?`([^`]*)`/g;

/** Refuses GraphQL queries in features; fragments, mutations and subscriptions are theirs. */
export function queriesInFeatures(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('apps/web/src/features/') || !isTypeScript(file) || isTest(file)) return [];
  if (/\.lookup\.tsx?$/.test(file.path)) return [];
  return [...file.text.matchAll(DOCUMENT)]
    .filter((match) => asks(match[1] ?? ''))
    .map((match) => ({
      rule: 'pages-own-queries',
      path: file.path,
      line: file.text.slice(0, match.index).split('\n').length,
      reason: REASON,
    }));
}

/** True when a definition of the document is a query, named or in the short form that is only braces. */
function asks(document: string): boolean {
  const keywords = outsideBraces(document.replace(/#.*/g, ''));
  return keywords.some((words) => words === '' || /^query\b/.test(words));
}

/** The words before each selection set at the top of the document. */
function outsideBraces(document: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...document].entries()) {
    if (letter === '{' || letter === '(') {
      if (depth === 0 && letter === '{') words.push(document.slice(start, index).trim());
      depth += 1;
    } else if (letter === '}' || letter === ')') {
      depth -= 1;
      if (depth === 0 && letter === '}') start = index + 1;
    }
  }
  return words;
}
