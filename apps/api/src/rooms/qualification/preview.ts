import {
  type Framework,
  judgeFramework,
  type PotentialPolicy,
  prepareScore,
  type ScoreModel,
} from '@mikomi/domain/qualification';
import type { MemberContext } from '../../platform/member-context.ts';
import { askedFacts } from './asked-facts.ts';
import { judgeLeads, knownOfLeads } from './judge-leads.ts';
import { type Judges, judgesOf } from './judges.ts';
import { givenTo } from './questions-of-leads.ts';
import { openVisibleLeads } from './store/leads-to-score.ts';

/** So many of the newest open leads are looked at: enough to see a rule's effect, and answered at once. */
export const MOST_LOOKED_AT = 2_000;
const MOST_EXAMPLES = 10;

/** One lead before and after. */
export interface Moved {
  readonly leadId: string;
  readonly before: number;
  readonly after: number;
  readonly from: string;
  readonly to: string;
}

/** What other rules would make of the leads that somebody sees. */
export interface Preview {
  readonly lookedAt: number;
  readonly isCut: boolean;
  readonly changed: number;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly examples: readonly Moved[];
}

/** Which of the leads that a member sees would be graded or scored otherwise by another model. */
export async function previewModel(
  member: MemberContext,
  judges: Judges,
  model: ScoreModel,
): Promise<Preview> {
  const other = { ...judges, score: prepareScore(model), facts: askedFacts(judges.allFacts, model) };
  return compare(member, judges, other, ({ score }) => ({
    points: score.total,
    standing: score.grade ?? '–',
  }));
}

/** Which of the leads that a member sees would be judged otherwise by another policy. */
export async function previewPolicy(member: MemberContext, policy: PotentialPolicy): Promise<Preview> {
  const judges = await judgesOf(member);
  return compare(member, judges, { ...judges, policy }, ({ judgement }) => ({
    points: judgement.points,
    standing: judgement.potential,
  }));
}

/** Which of the leads that a member sees would be qualified otherwise by another framework of the same id. */
export async function previewFramework(member: MemberContext, framework: Framework): Promise<Preview> {
  const judges = await judgesOf(member);
  const current = judges.frameworks.find(({ id }) => id === framework.id);
  const by = (one: Framework | undefined) => ({
    ...judges,
    frameworks: one ? [one] : [],
  });
  return compare(member, by(current), by(framework), ({ answers }, { frameworks: [one] }) => {
    const judged = one && judgeFramework(one, givenTo(one.id, answers));
    return { points: judged?.earned ?? 0, standing: judged?.state ?? '–' };
  });
}

type Judged = ReturnType<typeof judgeLeads>[number];
type Standing = (judged: Judged, by: Judges) => { readonly points: number; readonly standing: string };

async function compare(
  member: MemberContext,
  now: Judges,
  other: Judges,
  standing: Standing,
): Promise<Preview> {
  const moment = { now: member.now(), zone: now.zone };
  const ids = await openVisibleLeads(member, MOST_LOOKED_AT + 1);
  const looked = ids.slice(0, MOST_LOOKED_AT);
  const before = judgeLeads(await knownOfLeads(member, looked, now, moment), now, moment).map((judged) =>
    standing(judged, now),
  );
  const after = judgeLeads(await knownOfLeads(member, looked, other, moment), other, moment);
  const moved = after.map((judged, index): Moved => {
    const [was, is] = [before[index] ?? standing(judged, now), standing(judged, other)];
    return {
      leadId: judged.leadId,
      before: was.points,
      after: is.points,
      from: was.standing,
      to: is.standing,
    };
  });
  const differ = moved.filter((one) => one.before !== one.after || one.from !== one.to);
  const byWay = Map.groupBy(moved, ({ from, to }) => JSON.stringify([from, to]));
  const weight = (one: Moved) => (one.from === one.to ? 0 : 10_000) + Math.abs(one.after - one.before);
  return {
    lookedAt: looked.length,
    isCut: ids.length > MOST_LOOKED_AT,
    changed: differ.length,
    moves: [...byWay.values()].flatMap((group) => {
      const [first] = group;
      return first ? [{ from: first.from, to: first.to, count: group.length }] : [];
    }),
    examples: differ.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_EXAMPLES),
  };
}
