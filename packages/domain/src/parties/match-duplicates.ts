import type { Sentence } from '../shared/index.ts';
import type { ContactPoint } from './contact-point.ts';

/** A contact or company as far as it matters for finding its duplicates. Keys are '' when unknown. */
export interface PartyFacts {
  readonly kind: 'CONTACT' | 'COMPANY';
  readonly points: readonly (Pick<ContactPoint, 'identity' | 'value'> & { readonly shared: boolean })[];
  /** `nameKey` and `readingKey` of a contact; '' for companies */
  readonly nameKey: string;
  readonly readingKey: string;
  /** `companyKey` of a company, or of a contact's company */
  readonly companyKey: string;
}

/** A contact or company that is known already. */
export interface Candidate extends PartyFacts {
  readonly id: string;
}

/** EXACT is the same party; LIKELY asks to be looked at; POSSIBLE is worth a hint. */
export type MatchTier = 'EXACT' | 'LIKELY' | 'POSSIBLE';

/** What two parties have in common; of a contact point its value. */
export type MatchReason = Sentence<
  | 'same-contact-point'
  | 'same-shared-contact-point'
  | 'same-company-name'
  | 'same-name-and-company'
  | 'same-name'
  | 'same-reading-and-company'
>;

/** Who a party may already be, how surely, and why. */
export interface DuplicateMatch {
  readonly id: string;
  readonly tier: MatchTier;
  /** Strongest first. */
  readonly reasons: readonly MatchReason[];
  /** True when a touch or message may attach by itself: an exact contact point that is nobody else's. */
  readonly attaches: boolean;
}

const TIER_OF: Readonly<Record<MatchReason['key'], MatchTier>> = {
  'same-contact-point': 'EXACT',
  'same-company-name': 'LIKELY',
  'same-name-and-company': 'LIKELY',
  'same-reading-and-company': 'LIKELY',
  'same-shared-contact-point': 'POSSIBLE',
  'same-name': 'POSSIBLE',
};
const TIERS: readonly MatchTier[] = ['EXACT', 'LIKELY', 'POSSIBLE'];

function same(a: string, b: string): boolean {
  return a !== '' && a === b;
}

function pointReasons(party: PartyFacts, other: PartyFacts): readonly MatchReason[] {
  const known = new Map(other.points.map((point) => [point.identity, point]));
  const found = new Map<string, MatchReason>();
  for (const point of party.points) {
    const twin = known.get(point.identity);
    if (!twin) continue;
    const key = point.shared || twin.shared ? 'same-shared-contact-point' : 'same-contact-point';
    found.set(point.identity, { key, parameters: { value: twin.value } });
  }
  return [...found.values()];
}

function nameReasons(party: PartyFacts, other: PartyFacts): readonly MatchReason[] {
  const sameCompany = same(party.companyKey, other.companyKey);
  if (party.kind === 'COMPANY') return sameCompany ? [{ key: 'same-company-name' }] : [];
  if (same(party.nameKey, other.nameKey))
    return [{ key: sameCompany ? 'same-name-and-company' : 'same-name' }];
  return sameCompany && same(party.readingKey, other.readingKey) ? [{ key: 'same-reading-and-company' }] : [];
}

/** Two POSSIBLE hints of different kinds (the name, and the office's number) make a LIKELY one. */
function tierOf(reasons: readonly MatchReason[]): MatchTier {
  const best = TIERS.find((tier) => reasons.some((reason) => TIER_OF[reason.key] === tier)) ?? 'POSSIBLE';
  return best === 'POSSIBLE' && new Set(reasons.map((reason) => reason.key)).size > 1 ? 'LIKELY' : best;
}

/**
 * Finds who of the candidates a new contact or company may already be, strongest first. Only an exact contact point that
 * is not shared attaches by itself; names alone never do.
 */
export function matchDuplicates(
  party: PartyFacts,
  candidates: readonly Candidate[],
): readonly DuplicateMatch[] {
  const matches = candidates.flatMap((candidate): readonly DuplicateMatch[] => {
    if (candidate.kind !== party.kind) return [];
    const reasons = [...pointReasons(party, candidate), ...nameReasons(party, candidate)].sort(
      (a, b) => TIERS.indexOf(TIER_OF[a.key]) - TIERS.indexOf(TIER_OF[b.key]),
    );
    if (reasons.length === 0) return [];
    const tier = tierOf(reasons);
    return [{ id: candidate.id, tier, reasons, attaches: tier === 'EXACT' }];
  });
  return matches.sort(
    (a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || b.reasons.length - a.reasons.length,
  );
}
