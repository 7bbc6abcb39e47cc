import { doubtsAbout } from './doubt-match.ts';
import { compareLegalIds, type LegalRelation } from './legal-id.ts';
import type { Candidate, DuplicateMatch, MatchReason, MatchTier, PartyFacts } from './match.ts';

const TIERS: readonly MatchTier[] = ['EXACT', 'LIKELY', 'POSSIBLE'];

/** What each reason is worth, and which kind of evidence it is: two of one kind are no more than one. */
const WORTH: Readonly<
  Record<MatchReason['key'], readonly [MatchTier, 'point' | 'register' | 'name' | 'part']>
> = {
  'same-legal-id': ['EXACT', 'register'],
  'same-contact-point': ['EXACT', 'point'],
  'same-company-name': ['LIKELY', 'name'],
  'same-name-and-company': ['LIKELY', 'name'],
  'same-reading-and-company': ['LIKELY', 'name'],
  'same-shared-contact-point': ['POSSIBLE', 'point'],
  'same-name': ['POSSIBLE', 'name'],
  'same-name-other-order': ['POSSIBLE', 'name'],
  'sounds-alike': ['POSSIBLE', 'name'],
  'similar-company-name': ['POSSIBLE', 'name'],
  'same-legal-holder': ['POSSIBLE', 'part'],
  'branch-of-same-company': ['POSSIBLE', 'part'],
};

function rank(tier: MatchTier): number {
  return TIERS.indexOf(tier);
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== '' && a === b;
}

function pointReasons(party: PartyFacts, other: PartyFacts): readonly MatchReason[] {
  const found = new Map<string, MatchReason>();
  for (const point of party.points) {
    const twins = other.points.filter(({ identity }) => identity === point.identity);
    const [twin] = twins;
    if (!twin) continue;
    const isShared = [...party.points, ...other.points].some(
      (each) => each.identity === point.identity && each.shared,
    );
    const key = isShared ? 'same-shared-contact-point' : 'same-contact-point';
    found.set(point.identity, { key, parameters: { value: twin.value } });
  }
  return [...found.values()];
}

function contactNameReasons(party: PartyFacts, other: PartyFacts): readonly MatchReason[] {
  const sameCompany = same(party.companyKey, other.companyKey);
  if (same(party.nameKey, other.nameKey))
    return [{ key: sameCompany ? 'same-name-and-company' : 'same-name' }];
  if (sameCompany && same(party.readingKey, other.readingKey)) return [{ key: 'same-reading-and-company' }];
  if (same(party.swappedNameKey, other.nameKey) || same(party.nameKey, other.swappedNameKey))
    return [{ key: 'same-name-other-order' }];
  return same(party.soundKey, other.soundKey) ? [{ key: 'sounds-alike' }] : [];
}

function companyNameReasons(party: PartyFacts, other: PartyFacts): readonly MatchReason[] {
  const ofOneCompany = same(party.parentKey, other.parentKey);
  if (same(party.companyKey, other.companyKey) || (ofOneCompany && party.branchKey === other.branchKey))
    return [{ key: 'same-company-name' }];
  if (ofOneCompany) return [{ key: 'branch-of-same-company' }];
  return same(party.soundKey, other.soundKey) ? [{ key: 'similar-company-name' }] : [];
}

function legalReasons(relation: LegalRelation): readonly MatchReason[] {
  if (relation.kind !== 'same' && relation.kind !== 'same-holder') return [];
  const key = relation.kind === 'same' ? 'same-legal-id' : 'same-legal-holder';
  return [{ key, parameters: { value: relation.id.value } }];
}

/**
 * Two POSSIBLE hints of different kinds (the name, and the office's number) make a LIKELY one; that both are parts of one
 * company is none of the two.
 */
function tierFor(reasons: readonly MatchReason[]): MatchTier {
  const best = TIERS.find((tier) => reasons.some(({ key }) => WORTH[key][0] === tier)) ?? 'POSSIBLE';
  const kinds = new Set(reasons.map(({ key }) => WORTH[key][1]));
  kinds.delete('part');
  return best === 'POSSIBLE' && kinds.size > 1 ? 'LIKELY' : best;
}

function judge(party: PartyFacts, candidate: Candidate): DuplicateMatch | undefined {
  const relation = compareLegalIds(party.legalIds ?? [], candidate.legalIds ?? []);
  const names = party.kind === 'COMPANY' ? companyNameReasons : contactNameReasons;
  const found = [...legalReasons(relation), ...pointReasons(party, candidate), ...names(party, candidate)];
  if (found.length === 0) return undefined;
  const { doubts, atBest } = doubtsAbout(party, candidate, relation, found);
  // What speaks against is not said again in favour.
  const reasons = found
    .filter(({ key }) => found.length === 1 || key !== 'branch-of-same-company')
    .sort((a, b) => rank(WORTH[a.key][0]) - rank(WORTH[b.key][0]));
  const tier = TIERS[Math.max(rank(tierFor(reasons)), rank(atBest))] ?? 'POSSIBLE';
  const attaches = tier === 'EXACT' && reasons.some(({ key }) => key === 'same-contact-point');
  return { id: candidate.id, tier, reasons, doubts, attaches };
}

/**
 * Finds who of the candidates a new contact or company may already be, strongest first, with what speaks for it and against.
 * Only an exact contact point that is not shared, and that nothing speaks against, attaches by itself; names alone never do,
 * nor does a legal id, which reaches nobody. Asked the other way round the tier is the same.
 * Source: ours, because a wrong merge loses more than a missed one: only what reaches one person decides, names are
 * hints, as the two thresholds of I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage" (1969), leave the
 * middle to people.
 */
export function matchDuplicates(
  party: PartyFacts,
  candidates: readonly Candidate[],
): readonly DuplicateMatch[] {
  return candidates
    .flatMap((candidate) => (candidate.kind === party.kind ? (judge(party, candidate) ?? []) : []))
    .sort((a, b) => rank(a.tier) - rank(b.tier) || b.reasons.length - a.reasons.length);
}
