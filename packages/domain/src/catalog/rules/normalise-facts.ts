import { normaliseText } from '../../shared/index.ts';
import type { FactSchema, Facts, FactValue } from './fact-schema.ts';
import { isRow } from './read-fact.ts';

/**
 * Turns facts as people wrote them into the form in which rules compare them: texts go through `normaliseText`, those of
 * rows too. Do it once when facts are read, not at every question. What the schema does not know is left out.
 * Source: ours, because a rule has to hold for Acme, ACME and Ａｃｍｅ alike; once, because a question is asked more often.
 */
export function normaliseFacts(facts: Facts, schema: FactSchema): Facts {
  const known = Object.entries(schema).filter(([name]) => Object.hasOwn(facts, name));
  return Object.fromEntries(
    known.map(([name, field]): readonly [string, FactValue] => {
      const value = facts[name];
      if (field.type === 'text') return [name, typeof value === 'string' ? normaliseText(value) : value];
      if (field.type !== 'rows' || !Array.isArray(value)) return [name, value];
      return [name, value.filter(isRow).map((row) => normaliseFacts(row, field.rows))];
    }),
  );
}
