import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainly } from '../../../test/rules/plain-rule.ts';
import { storedRules } from '../../../test/rules/rule-arbitrary.ts';
import {
  storedFacts,
  wildFacts,
  worldContexts,
  worldFactSamples,
  worldSamples,
  worldSchema,
} from '../../../test/rules/rule-world.ts';
import { isRefusal } from '../../shared/index.ts';
import { checkRule } from './check-rule.ts';
import { compileRule } from './compile-rule.ts';
import { printRule } from './print-rule.ts';
import type { Rule, StoredRule } from './rule.ts';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1_000);
const stored = storedRules(worldSchema, worldSamples);
const facts = storedFacts(worldSchema, worldFactSamples);
// A part of a rule shows only in some facts, so each rule is asked of several.
const records = fc.array(facts, { minLength: 20, maxLength: 20 });
const wild = wildFacts(worldSchema, worldFactSamples);

function checked(rule: StoredRule): Rule {
  const result = checkRule(rule, worldSchema);
  if (isRefusal(result)) throw new Error(JSON.stringify({ result, rule }));
  return result;
}
const ask = (rule: StoredRule, ...about: Parameters<ReturnType<typeof compileRule>>) =>
  compileRule(checked(rule))(...about);

describe('for every rule and all facts', () => {
  it('is the rule what its plain meaning says', () => {
    fc.assert(
      fc.property(stored, records, worldContexts, (stated, all, context) => {
        const rule = checked(stated);
        const holds = compileRule(rule);
        for (const known of all) expect(holds(known, context)).toBe(plainly(rule, known, context));
      }),
      { numRuns: RUNS },
    );
  });

  it('answers yes or no to facts of anything', () => {
    fc.assert(
      fc.property(stored, wild, worldContexts, (rule, known, context) => {
        expect(typeof ask(rule, known, context)).toBe('boolean');
      }),
      { numRuns: RUNS },
    );
  });

  it('answers yes or no to whatever it is asked of, and when and where', () => {
    const context = fc.oneof(
      fc.record({
        now: fc.oneof(fc.constantFrom(0, 0.5, Number.NaN, 8.64e15, -8.64e15), fc.double(), fc.anything()),
        zone: fc.oneof(fc.constantFrom('Asia/Tokyo', 'Mars/X', '', '+09:00'), fc.anything()),
      }),
      fc.anything({ withBigInt: true }),
    );
    const about = fc.oneof(facts, fc.constantFrom(null, undefined), fc.anything());
    fc.assert(
      fc.property(stored, about, context, (rule, known, when) => {
        expect(typeof ask(rule, known as never, when as never)).toBe('boolean');
      }),
      { numRuns: RUNS },
    );
  });

  it('is the rule what is stored, printed and checked again', () => {
    fc.assert(
      fc.property(stored, (rule) => {
        const once = checked(rule);
        expect(checked(printRule(once))).toEqual(once);
      }),
      { numRuns: RUNS },
    );
  });

  it('does a double negation change nothing, and De Morgan hold', () => {
    fc.assert(
      fc.property(stored, stored, wild, worldContexts, (a, b, known, context) => {
        expect(ask({ '!': { '!': a } }, known, context)).toBe(ask(a, known, context));
        expect(ask({ '!': { and: [a, b] } }, known, context)).toBe(
          ask({ or: [{ '!': a }, { '!': b }] }, known, context),
        );
        expect(ask({ '!': { or: [a, b] } }, known, context)).toBe(
          ask({ and: [{ '!': a }, { '!': b }] }, known, context),
        );
      }),
    );
  });

  it('is a value between two others when it stands in the order to both', () => {
    const number = fc.constantFrom<StoredRule>({ var: 'visits' }, { var: 'pages' }, 0, 1, 2.5, {
      '/': [1, { var: 'visits' }],
    });
    const sign = fc.constantFrom('<', '<=', '>', '>=');
    fc.assert(
      fc.property(sign, number, number, number, wild, worldContexts, (operator, a, b, c, known, context) => {
        const both = { and: [{ [operator]: [a, b] }, { [operator]: [b, c] }] };
        expect(ask({ [operator]: [a, b, c] }, known, context)).toBe(ask(both, known, context));
      }),
    );
  });

  it('stand two filled numbers in exactly one order, and empty ones in none', () => {
    fc.assert(
      fc.property(facts, worldContexts, (known, context) => {
        const holding = ['<', '==', '>'].filter((operator) =>
          ask(
            {
              and: [
                { exists: 'pages' },
                { exists: 'visits' },
                { [operator]: [{ var: 'pages' }, { var: 'visits' }] },
              ],
            },
            known,
            context,
          ),
        );
        const filled = ask({ and: [{ exists: 'pages' }, { exists: 'visits' }] }, known, context);
        expect(holding).toHaveLength(filled ? 1 : 0);
      }),
    );
  });
});
