import {
  filledTextShape,
  isRefusal,
  isWhole,
  listOf,
  nullable,
  numberShape,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import { ENQUIRY_WAYS } from './enquiry.ts';
import {
  type AfterBreach,
  CALL_ANSWERS,
  CLOCK_CALENDARS,
  type ResponseAllowance,
  type ResponsePolicy,
  type ResponseRule,
} from './response-policy.ts';

/** Why a policy of answering is not saved. */
export type ResponsePolicyRefusal =
  | ShapeRefusal
  | Refusal<
      | 'clock-rule-twice'
      | 'clock-minutes-impossible'
      | 'clock-warning-after-breach'
      | 'clock-after-without-allowance'
    >;

const MOST_RULES = 100;
const MOST_SOURCES = 1000;
/** Four weeks of round-the-clock work: what takes longer is a follow-up, not a response. */
const MOST_MINUTES = 40_320;

const minutesShape = nullable(numberShape);
const policyShape = objectOf<ResponsePolicy>({
  rules: listOf(
    objectOf<ResponseRule>({
      id: filledTextShape,
      ways: nullable(listOf(oneOf(ENQUIRY_WAYS), ENQUIRY_WAYS.length)),
      sourceIds: nullable(listOf(filledTextShape, MOST_SOURCES)),
      allowance: nullable(
        objectOf<ResponseAllowance>({ warnMinutes: numberShape, breachMinutes: numberShape }),
      ),
      after: objectOf<AfterBreach>({
        escalateMinutes: minutesShape,
        claimableMinutes: minutesShape,
        reassignMinutes: minutesShape,
      }),
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

const AFTER = ['escalateMinutes', 'claimableMinutes', 'reassignMinutes'] as const;

function refusalOf({ allowance, after }: ResponseRule): ResponsePolicyRefusal | undefined {
  if (allowance !== null) return impossibleAllowance(allowance) ?? impossibleAfter(after);
  return AFTER.some((key) => after[key] !== null)
    ? refuse('clock-after-without-allowance', { path: ['after'] })
    : undefined;
}

function impossibleAllowance(allowance: ResponseAllowance): ResponsePolicyRefusal | undefined {
  for (const key of ['warnMinutes', 'breachMinutes'] as const)
    if (!isWhole(allowance[key], 1, MOST_MINUTES)) return impossible(['allowance', key], 1);
  return allowance.warnMinutes > allowance.breachMinutes
    ? refuse('clock-warning-after-breach', { path: ['allowance', 'warnMinutes'] })
    : undefined;
}

function impossibleAfter(after: AfterBreach): ResponsePolicyRefusal | undefined {
  for (const key of AFTER) {
    const minutes = after[key];
    if (minutes !== null && !isWhole(minutes, 0, MOST_MINUTES)) return impossible(['after', key], 0);
  }
  return undefined;
}

function impossible(path: readonly string[], atLeast: number): ResponsePolicyRefusal {
  return refuse('clock-minutes-impossible', { path, parameters: { atLeast, atMost: MOST_MINUTES } });
}
