import { type Refusal, refuse } from '../shared/index.ts';
import { CONTACT_POINT_KINDS, type ContactPointKind } from './contact-point.ts';

/** What a contact said about being approached, the strictest first. */
export const CONSENTS = ['REFUSED', 'GIVEN', 'UNKNOWN'] as const;

/** One of `CONSENTS`. */
export type Consent = (typeof CONSENTS)[number];

/** What somebody is approached for: to sell to them, to send them news, to ask how it was. */
export const CONSENT_PURPOSES = ['SALES', 'NEWS', 'SURVEY'] as const;

/** One of `CONSENT_PURPOSES`. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/**
 * Why a person's data may be used.
 * Source: GDPR (EU) 2016/679, article 6(1), (a) to (f).
 */
export const LAWFUL_BASES = [
  'CONSENT',
  'CONTRACT',
  'LEGAL_OBLIGATION',
  'VITAL_INTEREST',
  'PUBLIC_TASK',
  'LEGITIMATE_INTEREST',
] as const;

/** One of `LAWFUL_BASES`. */
export type LawfulBasis = (typeof LAWFUL_BASES)[number];

/** What a word is about: a kind of contact point for sales, with another purpose behind it, or ANY for all of them. */
export type ConsentKey = 'ANY' | ContactPointKind | `${ContactPointKind}/${Exclude<ConsentPurpose, 'SALES'>}`;

/** What a person said of each kind of contact point and purpose; what is absent was never asked. */
export type Consents = Readonly<Partial<Record<ConsentKey, Consent>>>;

/**
 * What a word about a kind of contact point and a purpose is kept under.
 * Source: ours, because words about selling were kept by their channel alone before there were other purposes.
 */
export function consentKey(kind: ContactPointKind, purpose: ConsentPurpose = 'SALES'): ConsentKey {
  return purpose === 'SALES' ? kind : `${kind}/${purpose}`;
}

/** All that a word may be about. */
export const CONSENT_KEYS: readonly ConsentKey[] = [
  'ANY',
  ...CONTACT_POINT_KINDS.flatMap((kind) => CONSENT_PURPOSES.map((purpose) => consentKey(kind, purpose))),
];

/** Why somebody is not approached. */
export type ApproachRefusal = Refusal<'do-not-contact' | 'approach-refused'>;

/**
 * Why somebody may not be approached by a kind of contact point for a purpose; undefined when they may. Who wants to be left
 * alone is not approached at all; who does not want to be sold to on a channel is sent no news there either.
 * Source: GDPR (EU) 2016/679, article 21(3): who objects to direct marketing is not approached any more, and news are
 * marketing; that one mark closes every channel is ours, because nobody who asked to be left alone means one number.
 */
export function judgeApproach(
  consents: Consents,
  kind: ContactPointKind,
  purpose: ConsentPurpose = 'SALES',
): ApproachRefusal | undefined {
  if (consents.ANY === 'REFUSED') return refuse('do-not-contact');
  const isRefused = consents[kind] === 'REFUSED' || consents[consentKey(kind, purpose)] === 'REFUSED';
  return isRefused ? refuse('approach-refused') : undefined;
}

/**
 * Answering a person is always allowed, unless they want to be left alone; approaching them is not once they refused.
 * Source: GDPR (EU) 2016/679, article 21(3): who objects to direct marketing is not approached any more; that answering
 * goes on is ours, because whoever asks wants an answer.
 */
export function mayApproach(
  consents: Consents,
  kind: ContactPointKind,
  purpose: ConsentPurpose = 'SALES',
): boolean {
  return judgeApproach(consents, kind, purpose) === undefined;
}

/**
 * Of two records merged into one the stricter word counts: refused before given before unknown.
 * Source: GDPR (EU) 2016/679, article 7(3): a consent withdrawn is withdrawn, also where another record still holds it.
 */
export function joinConsents(a: Consents, b: Consents): Consents {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as ConsentKey[]);
  return Object.fromEntries(
    [...keys].map((key) => [key, CONSENTS.find((word) => a[key] === word || b[key] === word) ?? 'UNKNOWN']),
  );
}
