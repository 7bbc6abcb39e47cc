import { RULE_LIMITS } from '../../src/catalog/index.ts';

const of = (name: string) => ({ var: name });
const deep = (depth: number): unknown => (depth === 0 ? true : { '!': [deep(depth - 1)] });
const long = 'x'.repeat(RULE_LIMITS.textLength + 1);
const many = RULE_LIMITS.listLength + 1;

/** Rules that are refused over the schema of the world: with the code, and the path to what does not fit. */
export const refusedRules: readonly (readonly [rule: unknown, because: string, path: string])[] = [
  // what is no condition
  [null, 'rule-unfit', ''],
  ['yes', 'rule-unfit', ''],
  [1, 'rule-unfit', ''],
  [[], 'rule-unfit', ''],
  [undefined, 'rule-unfit', ''],
  [{}, 'rule-unfit', ''],
  [{ and: [true], or: [true] }, 'rule-unfit', ''],
  [{ and: [] }, 'rule-unfit', 'and'],
  [{ and: [true, 1] }, 'rule-unfit', 'and 1'],
  [of('visits'), 'rule-unfit', ''],
  [{ '+': [1, 2] }, 'rule-unfit', '+'],
  [{ '==': [{ and: [true] }, 1] }, 'rule-unfit', '== 0 and'],
  [{ if: [true, true, false] }, 'rule-operator-unknown', 'if'],
  [{ '===': [1, 1] }, 'rule-operator-unknown', '==='],
  [{ all: [of('lines'), true] }, 'rule-operator-unknown', 'all'],
  [{ constructor: [1] }, 'rule-operator-unknown', 'constructor'],
  // fields
  [{ '==': [of('nowhere'), 1] }, 'rule-field-unknown', '== 0 var'],
  [{ '==': [of('toString'), 1] }, 'rule-field-unknown', '== 0 var'],
  [{ '==': [{ var: 1 }, 1] }, 'rule-unfit', '== 0 var'],
  [{ '==': [of('lines'), 1] }, 'rule-unfit', '== 0 var'],
  [{ some: [of('visits'), true] }, 'rule-unfit', 'some 0'],
  [{ some: [{ '+': [1] }, true] }, 'rule-unfit', 'some 0'],
  [{ some: [of('lines'), { '>': [of('visits'), 1] }] }, 'rule-field-unknown', 'some 1 > 0 var'],
  [{ exists: ['lines', 'quantity'] }, 'rule-field-unknown', 'exists 0'],
  // types
  [{ '==': [of('visits'), '3'] }, 'rule-unfit', '== 1'],
  [{ '>=': [of('visits'), null] }, 'rule-unfit', '>= 1'],
  [{ '<': [of('name'), of('visits')] }, 'rule-unfit', '< 1'],
  [{ '<': [of('source'), 'web'] }, 'rule-unfit', '<'],
  [{ '<': [of('optedIn'), true] }, 'rule-unfit', '<'],
  [{ '<': [of('tags'), of('groups')] }, 'rule-unfit', '<'],
  [{ '<': [of('visits'), true] }, 'rule-unfit', '< 1'],
  [{ '<': [of('visits'), false] }, 'rule-unfit', '< 1'],
  [{ '<': [of('name'), of('closeDay')] }, 'rule-unfit', '< 1'],
  [{ '<': [of('name'), of('createdAt')] }, 'rule-unfit', '< 1'],
  [{ '>': [of('amount'), of('visits')] }, 'rule-unfit', '> 1'],
  [{ '>': [of('amount'), 0.5] }, 'rule-unfit', '> 1'],
  [{ '>': [of('closeDay'), '2026-02-30'] }, 'rule-unfit', '> 1'],
  [{ '>': [of('createdAt'), '2026-01-01T10:00'] }, 'rule-unfit', '> 1'],
  [{ '==': [of('optedIn'), 'yes'] }, 'rule-unfit', '== 1'],
  [{ '==': [of('tags'), 'a'] }, 'rule-unfit', '== 1'],
  [{ '==': [of('name'), 1] }, 'rule-unfit', '== 1'],
  [{ '==': [of('source'), 1] }, 'rule-unfit', '== 1'],
  [{ '==': [of('source'), 'mail'] }, 'rule-option-unknown', '== 1'],
  [{ in: [of('source'), ['web', 'mail']] }, 'rule-option-unknown', 'in 1 1'],
  [{ in: [of('tags'), ['a']] }, 'rule-unfit', 'in 0'],
  [{ in: [of('visits'), [1, of('pages')]] }, 'rule-unfit', 'in 1 1'],
  [{ in: [1, of('visits')] }, 'rule-unfit', 'in 1'],
  [{ startsWith: [of('visits'), 1] }, 'rule-unfit', 'startsWith 0'],
  [{ contains: [of('tags'), of('name')] }, 'rule-unfit', 'contains 1'],
  [{ contains: [of('name'), ''] }, 'rule-unfit', 'contains 1'],
  [{ '==': [of('name'), 'a\0b'] }, 'rule-unfit', '== 1'],
  [{ '==': [of('name'), 'a\ud800'] }, 'rule-unfit', '== 1'],
  [{ in: [of('owner'), ['\udc00']] }, 'rule-unfit', 'in 1 0'],
  // reckoning
  [{ '>': [{ '+': [of('name')] }, 1] }, 'rule-unfit', '> 0 + 0'],
  [{ '>': [{ '*': [of('amount'), of('amount')] }, 1] }, 'rule-unfit', '> 0 * 1'],
  [{ '>': [{ '/': [of('visits')] }, 1] }, 'rule-unfit', '> 0 /'],
  [{ '>': [{ '*': [1, 1, 1, 1, 1, 1] }, 1] }, 'rule-too-long', '> 0 *'],
  [{ '>': [of('visits'), 1e300] }, 'rule-unfit', '> 1'],
  // dates
  [{ '>': [{ daysSince: [of('visits')] }, 1] }, 'rule-unfit', '> 0 daysSince 0'],
  [{ withinLast: [of('closeDay'), 3, 'hours'] }, 'rule-unfit', 'withinLast 2'],
  [{ withinLast: [of('createdAt'), 0.5, 'days'] }, 'rule-unfit', 'withinLast 1'],
  [{ withinLast: [of('createdAt'), 0, 'days'] }, 'rule-unfit', 'withinLast 1'],
  [{ withinLast: [of('createdAt'), RULE_LIMITS.span + 1, 'days'] }, 'rule-unfit', 'withinLast 1'],
  [{ '>': [{ now: [1] }, of('createdAt')] }, 'rule-unfit', '> 0 now'],
  // arguments
  [{ '!': [true, false] }, 'rule-unfit', '!'],
  [{ '<': [1, 2, 3, 4] }, 'rule-unfit', '<'],
  // groups
  [{ inGroup: [] }, 'rule-unfit', 'inGroup'],
  [{ some: [of('lines'), { inGroup: 'a' }] }, 'rule-field-unknown', 'some 1 inGroup'],
  // limits
  [deep(RULE_LIMITS.depth + 1), 'rule-too-deep', `${Array(RULE_LIMITS.depth).fill('! 0').join(' ')} !`],
  [{ or: Array(many).fill(true) }, 'rule-too-long', 'or'],
  [{ in: [of('visits'), Array(many).fill(1)] }, 'rule-too-long', 'in 1'],
  [{ or: Array(3).fill({ and: Array(900).fill({ '!': true }) }) }, 'rule-too-long', 'or 2 and 196 !'],
  [
    { and: Array(21).fill({ '>': [{ '+': Array(RULE_LIMITS.listLength).fill(1) }, 1] }) },
    'rule-too-long',
    'and 19 > 0 +',
  ],
  [
    { and: Array(21).fill({ in: [of('visits'), Array(RULE_LIMITS.listLength).fill(1)] }) },
    'rule-too-long',
    'and 19 in 1',
  ],
  [
    { and: Array(21).fill({ '==': [of('tags'), Array(RULE_LIMITS.listLength).fill('a')] }) },
    'rule-too-long',
    'and 19 == 1',
  ],
  [{ '==': [of('tags'), Array(many).fill('a')] }, 'rule-too-long', '== 1'],
  [{ '==': [of('name'), long] }, 'rule-too-long', '== 1'],
];
