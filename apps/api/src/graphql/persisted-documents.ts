import { readFile } from 'node:fs/promises';

/** The web client's documents by the SHA-256 of their text. */
export type PersistedDocuments = ReadonlyMap<string, string>;

/** Reads the manifests that the web build leaves: this build's, and the one before so that open tabs survive a release. */
export async function readPersistedDocuments(files: readonly string[]): Promise<PersistedDocuments> {
  const manifests = await Promise.all(
    files.map((file) =>
      readFile(file, 'utf8').then(
        (text) => JSON.parse(text) as Record<string, string>,
        () => ({}),
      ),
    ),
  );
  return new Map(manifests.flatMap((manifest) => Object.entries(manifest)));
}

interface Body {
  query?: unknown;
  extensions?: { persistedQuery?: { sha256Hash?: unknown } };
}

/** Why a request's document is not run. */
export type DocumentProblem = 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_DOCUMENT_REQUIRED';

/**
 * Puts the text of a named document into the request. A caller who may send free text is left alone;
 * a browser session in production may run the web client's own documents only.
 */
export function resolveDocument(
  body: Body,
  documents: PersistedDocuments,
  freeText: boolean,
): DocumentProblem | undefined {
  const hash = body.extensions?.persistedQuery?.sha256Hash;
  if (typeof hash === 'string' && body.query === undefined) {
    const text = documents.get(hash);
    if (text === undefined) return 'PERSISTED_QUERY_NOT_FOUND';
    body.query = text;
    delete body.extensions;
    return undefined;
  }
  return freeText ? undefined : 'PERSISTED_DOCUMENT_REQUIRED';
}
