import { matchDuplicates, type PartyRecord } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { inPairOrder, type Pair, rankOf, writePairs } from '../store/pairs.ts';
import { findAlike } from './find-alike.ts';
import { factsOfParties } from './party-facts.ts';

/** Looks for whom these parties may be one with, and keeps what is found: in a few statements, however many they are. */
export async function seekPairs(
  tx: Transaction,
  kind: PartyRecord['kind'],
  ids: readonly string[],
): Promise<void> {
  const party = kind === 'CONTACT' ? 'contact' : 'company';
  const facts = await factsOfParties(tx, party, ids);
  const alike = await findAlike(tx, party, [...facts.values()]);
  const known = new Set(facts.keys());
  const others = new Set([...alike.values()].flatMap((found) => [...found]).filter((id) => !known.has(id)));
  const all = new Map([...facts, ...(await factsOfParties(tx, party, [...others]))]);
  const pairs = new Map<string, Pair>();
  for (const [id, found] of alike) {
    const one = facts.get(id);
    if (!one) continue;
    const candidates = [...found].flatMap((other) => all.get(other) ?? []);
    for (const { id: otherId, tier } of matchDuplicates(one, candidates)) {
      const pair = inPairOrder(id, otherId);
      pairs.set(`${pair.oneId} ${pair.otherId}`, { ...pair, rank: rankOf(tier) });
    }
  }
  await writePairs(tx, kind, ids, [...pairs.values()]);
}
