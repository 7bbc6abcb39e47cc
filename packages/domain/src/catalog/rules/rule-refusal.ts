import { type Refusal, refuse, type SentenceParameter } from '../../shared/index.ts';

/**
 * Why a rule is not taken. `path` leads to the part of the stored rule that it is about; `expected` and `found` say what
 * should stand there and what does.
 */
export type RuleRefusal = Refusal<
  | 'rule-unfit'
  | 'rule-operator-unknown'
  | 'rule-field-unknown'
  | 'rule-option-unknown'
  | 'rule-too-deep'
  | 'rule-too-long'
>;

/** Refuses the part of a rule at a path. */
export function refuseRule(
  because: RuleRefusal['because'],
  path: readonly string[],
  expected: SentenceParameter,
  found: SentenceParameter,
): RuleRefusal {
  const where: SentenceParameter =
    path.length === 0 ? { key: 'rule-root' } : { key: 'rule-name', parameters: { name: path.join(' › ') } };
  return refuse(because, { path, parameters: { where, expected, found } });
}
