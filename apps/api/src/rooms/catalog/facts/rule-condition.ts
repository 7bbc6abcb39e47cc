import { type Rule, type RuleContext, ruleToSql } from '@mikomi/domain/catalog';
import type { Fragment } from '../../../platform/database/sql.ts';
import { columnsOf, type Facts } from './fact.ts';

/** A checked rule as a condition on the rows that its facts are about. */
export function ruleCondition(rule: Rule, facts: Facts, context: RuleContext): Fragment {
  const { text, values } = ruleToSql(rule, columnsOf(facts), context);
  const strings: string[] = [];
  const bound: unknown[] = [];
  // Text and the numbers of parameters take turns.
  text.split(/\$(\d+)(?=::)/).forEach((piece, index) => {
    if (index % 2 === 0) strings.push(piece);
    else bound.push(values[Number(piece) - 1]);
  });
  return { strings, values: bound, scoped: false };
}
