import { isWhole, type Refusal, refuse } from '../../shared/index.ts';
import { ENQUIRY_WAYS } from './enquiry.ts';
import type { AfterBreach, ResponseAllowance, ResponsePolicy, ResponseRule } from './response-policy.ts';

/** Why a policy of answering is not saved. */
export type ResponsePolicyRefusal = Refusal<
  | 'clock-rules-too-many'
  | 'clock-rule-twice'
  | 'clock-way-unknown'
  | 'clock-minutes-impossible'
  | 'clock-warning-after-breach'
  | 'clock-after-without-allowance'
>;

const MOST_RULES = 100;
/** Four weeks of round-the-clock work: what takes longer is a follow-up, not a response. */
const MOST_MINUTES = 40_320;

/**
 * A policy has at most a hundred rules, each of its own id, minutes that are whole and within four weeks, and warns no
 * later than it breaches.
 * Source: ours, because an answer after four weeks is none, and a warning after the breach warns of nothing.
 */
export function checkResponsePolicy(policy: ResponsePolicy): ResponsePolicyRefusal | undefined {
  if (policy.rules.length > MOST_RULES)
    return refuse('clock-rules-too-many', { path: ['rules'], parameters: { atMost: MOST_RULES } });
  const ids = new Set<string>();
  for (const [index, rule] of policy.rules.entries()) {
    const refusal = ids.has(rule.id) ? refuse('clock-rule-twice', { path: ['id'] }) : refusalOf(rule);
    if (refusal) return { ...refusal, path: ['rules', String(index), ...(refusal.path ?? [])] };
    ids.add(rule.id);
  }
  return undefined;
}

function refusalOf({ ways, allowance, after }: ResponseRule): ResponsePolicyRefusal | undefined {
  const unknown = ways?.find((way) => !ENQUIRY_WAYS.includes(way));
  if (unknown !== undefined)
    return refuse('clock-way-unknown', { path: ['ways'], parameters: { text: unknown } });
  const acts = Object.values(after).some((minutes) => minutes !== null);
  if (allowance === null)
    return acts ? refuse('clock-after-without-allowance', { path: ['after'] }) : undefined;
  return impossibleAllowance(allowance) ?? impossibleAfter(after);
}

function impossibleAllowance(allowance: ResponseAllowance): ResponsePolicyRefusal | undefined {
  for (const key of ['warnMinutes', 'breachMinutes'] as const)
    if (!isWhole(allowance[key], 1, MOST_MINUTES)) return impossible(['allowance', key], 1);
  return allowance.warnMinutes > allowance.breachMinutes
    ? refuse('clock-warning-after-breach', { path: ['allowance', 'warnMinutes'] })
    : undefined;
}

function impossibleAfter(after: AfterBreach): ResponsePolicyRefusal | undefined {
  for (const key of ['escalateMinutes', 'claimableMinutes', 'reassignMinutes'] as const) {
    const minutes = after[key];
    if (minutes !== null && !isWhole(minutes, 0, MOST_MINUTES)) return impossible(['after', key], 0);
  }
  return undefined;
}

function impossible(path: readonly string[], atLeast: number): ResponsePolicyRefusal {
  return refuse('clock-minutes-impossible', { path, parameters: { atLeast, atMost: MOST_MINUTES } });
}
