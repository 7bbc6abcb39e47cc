import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCUMENTS = resolve(import.meta.dirname, '../../web/dist/persisted-documents.json');

/** A document of the built client. */
export interface WebDocument {
  /** What the client sends for it. */
  readonly id: string;
  readonly text: string;
}

/** The built client's documents by the name of their operation. */
export function webDocuments(): ReadonlyMap<string, WebDocument> {
  const documents = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Readonly<Record<string, string>>;
  return new Map(
    Object.entries(documents).flatMap(([id, text]) => {
      const name = /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1];
      return name ? [[name, { id, text }] as const] : [];
    }),
  );
}
