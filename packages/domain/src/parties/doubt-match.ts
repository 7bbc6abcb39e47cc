import type { LegalRelation } from './legal-id.ts';
import type { MatchDoubt, MatchReason, MatchTier, PartyFacts } from './match.ts';

/** What speaks against two records being one party, and how sure a match may at best be with it. */
export interface Doubts {
  readonly doubts: readonly MatchDoubt[];
  readonly atBest: MatchTier;
}

/** Names compare only within a writing: 田中太郎, たなかたろう and Taro Tanaka may be one. */
function writingOf(key: string): 'han' | 'kana' | 'other' {
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(key)) return 'han';
  return /\p{sc=Hiragana}/u.test(key) ? 'kana' : 'other';
}

/**
 * Two names are two people's where both are written the same way, neither is a part of the other and nothing of them sounds
 * alike.
 */
function calledOtherwise(party: PartyFacts, other: PartyFacts): boolean {
  const [one, two] = [party.nameKey, other.nameKey];
  if (one === '' || two === '' || writingOf(one) !== writingOf(two)) return false;
  if (one.includes(two) || two.includes(one)) return false;
  return party.readingKey === '' || party.readingKey !== other.readingKey;
}

/**
 * Another number in the same register makes two companies whatever their names, so the match is POSSIBLE at best; another
 * branch, or a person called otherwise behind one telephone (a family's, a successor's), is LIKELY at best.
 */
export function doubtsAbout(
  party: PartyFacts,
  other: PartyFacts,
  relation: LegalRelation,
  reasons: readonly MatchReason[],
): Doubts {
  const doubts: MatchDoubt[] = [];
  const has = (...keys: readonly MatchReason['key'][]) => reasons.some(({ key }) => keys.includes(key));
  if (relation.kind === 'other')
    doubts.push({
      key: 'other-legal-id',
      parameters: { one: relation.one.value, other: relation.other.value },
    });
  if (has('branch-of-same-company') && reasons.length > 1) doubts.push({ key: 'other-branch' });
  if (
    party.kind === 'CONTACT' &&
    calledOtherwise(party, other) &&
    !has('same-name-other-order', 'sounds-alike', 'same-reading-and-company')
  )
    doubts.push({ key: 'called-otherwise' });
  if (relation.kind === 'other') return { doubts, atBest: 'POSSIBLE' };
  return { doubts, atBest: doubts.length > 0 ? 'LIKELY' : 'EXACT' };
}
