import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;
const NAME = /(query|mutation|subscription|fragment)\s+(\w+)/;
const EXPORT = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode/gm;

/**
 * Puts each generated document where its `graphql()` call stands, so that a route carries its own documents and no other's.
 *
 * The preset's lookup map names every document, which no bundler can shake; one generated module would also put all documents
 * into the first load. A fragment leaves nothing: the queries hold what it asks for, and who reads it reads what it is given.
 * Builds only: in development the map answers.
 */
export function inlineDocuments(
  generatedFile = new URL('../src/generated/graphql.ts', import.meta.url),
): Plugin {
  let documents: ReadonlyMap<string, string> = new Map();
  return {
    name: 'mikomi:inline-documents',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      documents = documentsOf(await readFile(fileURLToPath(generatedFile), 'utf8'));
    },
    transform: {
      filter: { id: { include: /\/src\/.*\.tsx?$/, exclude: /\/generated\// }, code: /\bgraphql\(/ },
      handler(code) {
        return { code: inlineInto(code, documents), map: null };
      },
    },
  };
}

/** The exported documents of a generated module, by name, as the source of an object literal. */
export function documentsOf(generated: string): ReadonlyMap<string, string> {
  return new Map([...generated.matchAll(EXPORT)].map(([, name, literal]) => [name ?? '', literal ?? '']));
}

/** Replaces each call by its document, a fragment's by nothing; throws when a document was not generated, so that no build ships a stale one. */
export function inlineInto(code: string, documents: ReadonlyMap<string, string>): string {
  return code.replaceAll(CALL, (_call, source: string) => {
    const [, kind = '', name = ''] = NAME.exec(source) ?? [];
    const key = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
    const found = documents.get(key);
    if (found === undefined)
      throw new Error(`${key} is not in src/generated/graphql.ts: run \`pnpm generate\`.`);
    return kind === 'fragment' ? 'undefined' : `(${found})`;
  });
}
