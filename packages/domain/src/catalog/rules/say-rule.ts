import { type Locale, sayer } from '../../shared/index.ts';
import type { FactSchema } from './fact-schema.ts';
import type { Rule } from './rule.ts';
import { ruleSentence } from './rule-sentence.ts';
import { ruleWords } from './rule-words.ts';

const say = sayer(ruleWords);

/**
 * Says a rule as people read it: 'the country is Japan and the number of visits: at least 3'. Fields and choices are called
 * what the schema calls them.
 * Source: ours, because whoever approves a rule reads sentences, and has to read exactly what is compiled.
 */
export function sayRule(rule: Rule, schema: FactSchema, locale: Locale): string {
  return say(ruleSentence(rule, { schema, locale }), locale);
}
