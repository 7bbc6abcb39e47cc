import { isDeepStrictEqual } from 'node:util';
import { checkRule, compileRule } from '@mikomi/domain/catalog';
import { invariant, isRefusal } from '@mikomi/domain/shared';
import { LogicEngine } from 'json-logic-engine';
import { perSecond, type Rounds } from './measure.ts';
import { RULES, rows, SCHEMA } from './rows.ts';

/** Evaluations of one rule over one row in a second, of ours and of the same rules compiled by json-logic-engine. */
export interface RuleRates {
  readonly ours: number;
  readonly jsonLogicEngine: number;
}

/** Asks the same rules of the same rows of both, after seeing that both answer the same. */
export function measureRules(rounds: Rounds): RuleRates {
  const leads = rows(500);
  const context = { now: Date.UTC(2026, 10, 29), zone: 'Asia/Tokyo' };
  const ours = RULES.map((stored) => {
    const rule = checkRule(stored, SCHEMA);
    invariant(!isRefusal(rule), `a rule of the bench is refused: ${JSON.stringify(rule)}`);
    return compileRule(rule);
  });
  const engine = new LogicEngine();
  const theirs = RULES.map((stored) => engine.build(stored) as (data: unknown) => unknown);
  const askOurs = () => leads.flatMap((lead) => ours.map((rule) => rule(lead, context)));
  const askTheirs = () => leads.flatMap((lead) => theirs.map((rule) => rule(lead)));
  invariant(isDeepStrictEqual(askOurs(), askTheirs().map(Boolean)), 'both engines answer the same');

  const each = leads.length * RULES.length;
  return {
    ours: perSecond(rounds, each, () => {
      let holding = 0;
      for (const lead of leads) for (const rule of ours) if (rule(lead, context)) holding += 1;
      return holding;
    }),
    jsonLogicEngine: perSecond(rounds, each, () => {
      let holding = 0;
      for (const lead of leads) for (const rule of theirs) if (rule(lead)) holding += 1;
      return holding;
    }),
  };
}
