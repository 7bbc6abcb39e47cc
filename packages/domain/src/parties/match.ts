import type { Sentence } from '../shared/index.ts';
import type { ContactPoint } from './contact-point.ts';
import type { LegalId } from './legal-id.ts';

/** A contact or company as far as it matters for finding its duplicates. Keys are '' when unknown. */
export interface PartyFacts {
  readonly kind: 'CONTACT' | 'COMPANY';
  /** Compared by `identity`; `value` is what a reason tells, as `formatContactPoint` writes it for its readers. */
  readonly points: readonly (Pick<ContactPoint, 'identity' | 'value'> & { readonly shared: boolean })[];
  /** `nameKey` and `readingKey` of a contact; '' for companies */
  readonly nameKey: string;
  readonly readingKey: string;
  /** `companyKey` of a company, or of a contact's company */
  readonly companyKey: string;
  /** `swappedNameKey` of a contact */
  readonly swappedNameKey?: string;
  /** `soundKey` of a contact, `companySoundKey` of a company */
  readonly soundKey?: string;
  /** `companyKeysOf` a company: without them branches are known by their names alone */
  readonly parentKey?: string;
  readonly branchKey?: string;
  /** Of a company, as `readLegalId` reads them. */
  readonly legalIds?: readonly LegalId[];
}

/** A contact or company that is known already. */
export interface Candidate extends PartyFacts {
  readonly id: string;
}

/** EXACT is the same party; LIKELY asks to be looked at; POSSIBLE is worth a hint. */
export type MatchTier = 'EXACT' | 'LIKELY' | 'POSSIBLE';

/** What speaks for two records being one party. */
export type MatchReason = Sentence<
  | 'same-legal-id'
  | 'same-contact-point'
  | 'same-shared-contact-point'
  | 'same-company-name'
  | 'same-name-and-company'
  | 'same-name'
  | 'same-reading-and-company'
  | 'same-name-other-order'
  | 'sounds-alike'
  | 'similar-company-name'
  | 'same-legal-holder'
  | 'branch-of-same-company'
>;

/** What speaks against it, and lowers the tier. */
export type MatchDoubt = Sentence<'other-legal-id' | 'other-branch' | 'called-otherwise'>;

/** Who a party may already be, how surely, why, and why not. */
export interface DuplicateMatch {
  readonly id: string;
  readonly tier: MatchTier;
  /** Strongest first. */
  readonly reasons: readonly MatchReason[];
  readonly doubts: readonly MatchDoubt[];
  /** True when a touch or message may attach by itself: an exact contact point that is nobody else's. */
  readonly attaches: boolean;
}
