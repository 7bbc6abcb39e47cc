import {
  filledTextShape,
  isRefusal,
  listOf,
  nullable,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import { ENQUIRY_WAYS } from './enquiry.ts';
import { type AllowanceRefusal, afterShape, allowanceShape, badAllowance } from './response-allowance.ts';
import { CALL_ANSWERS, CLOCK_CALENDARS, type ResponsePolicy, type ResponseRule } from './response-policy.ts';

/** Why a policy of answering is not saved. */
export type ResponsePolicyRefusal =
  | ShapeRefusal
  | AllowanceRefusal
  | Refusal<'clock-rule-twice' | 'clock-after-without-allowance'>;

const MOST_RULES = 100;
const MOST_SOURCES = 1000;

const policyShape = objectOf<ResponsePolicy>({
  rules: listOf(
    objectOf<ResponseRule>({
      id: filledTextShape,
      ways: nullable(listOf(oneOf(ENQUIRY_WAYS), ENQUIRY_WAYS.length)),
      sourceIds: nullable(listOf(filledTextShape, MOST_SOURCES)),
      allowance: nullable(allowanceShape),
      after: afterShape,
    }),
    MOST_RULES,
  ),
  callAnswers: oneOf(CALL_ANSWERS),
  calendar: oneOf(CLOCK_CALENDARS),
});

/**
 * A policy has at most a hundred rules, each of its own id, minutes that are whole and within four weeks, and warns no
 * later than it breaches.
 * Source: ours, because an answer after four weeks is none, and a warning after the breach warns of nothing.
 */
export function checkResponsePolicy(stored: unknown): ResponsePolicy | ResponsePolicyRefusal {
  const policy = readShape(stored, policyShape);
  if (isRefusal(policy)) return policy;
  const ids = new Set<string>();
  for (const [index, rule] of policy.rules.entries()) {
    const refusal = ids.has(rule.id) ? refuse('clock-rule-twice', { path: ['id'] }) : refusalOf(rule);
    if (refusal) return { ...refusal, path: ['rules', String(index), ...(refusal.path ?? [])] };
    ids.add(rule.id);
  }
  return policy;
}

function refusalOf({ allowance, after }: ResponseRule): ResponsePolicyRefusal | undefined {
  if (allowance !== null) return badAllowance({ allowance, after });
  return Object.values(after).some((minutes) => minutes !== null)
    ? refuse('clock-after-without-allowance', { path: ['after'] })
    : undefined;
}
