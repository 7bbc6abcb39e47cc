import { kindOf, placeOf } from './describe-error.ts';

/** Writes one line about the product's own work to standard error: never a name, an address or a document. */
export function log(event: string, detail: Readonly<Record<string, string | number | undefined>> = {}): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
}

/** What a bug left behind, under the reference that the client was given: where it happened, not what with. */
export function logBug(reference: string, error: unknown): void {
  log('bug', { reference, error: kindOf(error), at: placeOf(error).slice(0, 4000) });
}
