import type { ContactPointKind } from './contact-point.ts';

/** What a contact said about being written to or called for sales on a kind of contact point, the strictest first. */
export const CONSENTS = ['REFUSED', 'GIVEN', 'UNKNOWN'] as const;

/** One of `CONSENTS`. */
export type Consent = (typeof CONSENTS)[number];

/** What a person said of each kind of contact point; what is absent was never asked. */
export type Consents = Readonly<Partial<Record<ContactPointKind, Consent>>>;

/**
 * Answering a person is always allowed; approaching them is not once they refused.
 * Source: GDPR (EU) 2016/679, article 21(3): who objects to direct marketing is not approached any more; that answering
 * goes on is ours, because whoever asks wants an answer.
 */
export function mayApproach(consents: Consents, kind: ContactPointKind): boolean {
  return (consents[kind] ?? 'UNKNOWN') !== 'REFUSED';
}

/**
 * Of two records merged into one the stricter word counts: refused before given before unknown.
 * Source: GDPR (EU) 2016/679, article 7(3): a consent withdrawn is withdrawn, also where another record still holds it.
 */
export function joinConsents(a: Consents, b: Consents): Consents {
  const kinds = new Set([...Object.keys(a), ...Object.keys(b)] as ContactPointKind[]);
  return Object.fromEntries(
    [...kinds].map((kind) => [
      kind,
      CONSENTS.find((word) => a[kind] === word || b[kind] === word) ?? 'UNKNOWN',
    ]),
  );
}
