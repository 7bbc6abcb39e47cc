import { compareIds } from './compare-ids.ts';
import { jainIndex } from './jain-index.ts';
import type { RehearsedLead } from './rehearse.ts';
import type { ShareRow, Spread } from './spread.ts';
import { shareSentence, spreadSentences } from './spread-sentences.ts';

type Sums = { expected: number; got: number; really: number; returned: number };

/**
 * How these leads would have been spread, beside how they were.
 * Source: ours, because a share is fair only beside what was due by weight, and a number alone does not say it.
 */
export function spreadOf(rehearsed: readonly RehearsedLead[]): Spread {
  const sums = new Map<string, Sums>();
  let queued = 0;
  let returned = 0;
  for (const { lead, decision } of rehearsed) {
    if (decision.kind === 'queued') queued += 1;
    else if (decision.ruleId === null) {
      returned += 1;
      sumsOf(sums, decision.memberId).returned += 1;
    } else {
      const able = decision.candidates.filter(({ couldTakeIt }) => couldTakeIt);
      const whole = able.reduce((sum, { weight }) => sum + weight, 0);
      for (const { memberId, weight } of able) sumsOf(sums, memberId).expected += weight / whole;
      sumsOf(sums, decision.memberId).got += 1;
      if (lead.ownerId !== null) sumsOf(sums, lead.ownerId).really += 1;
    }
  }
  const rows = [...sums]
    .map(([memberId, each]) => ({ memberId, ...each }))
    .sort((a, b) => compareIds(a.memberId, b.memberId));
  const owed = rows.filter(({ expected }) => expected >= 1);
  const spread = {
    leads: rehearsed.length,
    queued,
    returned,
    fairness: jainIndex(owed.map(({ got, expected }) => got / expected)) ?? null,
    reallyFairness: jainIndex(owed.map(({ really, expected }) => really / expected)) ?? null,
  };
  return { ...spread, rows: rows.map(shareRow), because: spreadSentences(spread) };
}

function shareRow(row: Sums & { readonly memberId: string }): ShareRow {
  const share = { ...row, expected: Math.round(row.expected * 100) / 100 };
  return { ...share, because: shareSentence(share) };
}

function sumsOf(sums: Map<string, Sums>, memberId: string): Sums {
  const known = sums.get(memberId);
  if (known) return known;
  const fresh = { expected: 0, got: 0, really: 0, returned: 0 };
  sums.set(memberId, fresh);
  return fresh;
}
