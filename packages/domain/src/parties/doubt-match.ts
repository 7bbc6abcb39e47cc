import type { LegalRelation } from './legal-id.ts';
import type { MatchDoubt, MatchReason, MatchTier, PartyFacts } from './match.ts';

/** What speaks against two records being one party, and how sure a match may at best be with it. */
export interface Doubts {
  readonly doubts: readonly MatchDoubt[];
  readonly atBest: MatchTier;
}

function writingOf(key: string): 'han' | 'kana' | 'other' {
  if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(key)) return 'han';
  return /\p{sc=Hiragana}/u.test(key) ? 'kana' : 'other';
}

/** How far two texts are the same from their beginning. */
function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Two texts without what they begin and end with in common: 田中春香 and 田中はるか are 春香 and はるか. */
function whereTheyDiffer(one: string, other: string): readonly [string, string] {
  const start = commonLength(one, other);
  const [a, b] = [one.slice(start), other.slice(start)];
  const end = commonLength([...a].reverse().join(''), [...b].reverse().join(''));
  return [a.slice(0, a.length - end), b.slice(0, b.length - end)];
}

/**
 * Two names are two people's where what differs is written the same way, neither is a part of the other and nothing of them
 * sounds alike: 田中太郎, たなかたろう, 田中たろう and Taro Tanaka may be one.
 */
function calledOtherwise(party: PartyFacts, other: PartyFacts): boolean {
  const [one, two] = [party.nameKey, other.nameKey];
  if (one === '' || two === '' || one.includes(two) || two.includes(one)) return false;
  const [a, b] = whereTheyDiffer(one, two);
  if (a !== '' && b !== '' && writingOf(a) !== writingOf(b)) return false;
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
