import { checkRule, type FactSchema, type Rule, type RuleRefusal } from '../../catalog/index.ts';
import {
  checkTexts,
  isRefusal,
  isTime,
  isWhole,
  type Refusal,
  refuse,
  tidySpaces,
} from '../../shared/index.ts';
import {
  CADENCE_CHANNELS,
  type Cadence,
  type CadenceDelay,
  type CadenceStep,
  type ContactLimit,
} from './cadence.ts';

/** A cadence as it is stored and typed in: its conditions are rules that nobody has checked yet. */
export interface CadenceInput extends Omit<Cadence, 'steps'> {
  readonly steps: readonly (Omit<CadenceStep, 'condition'> & { readonly condition: unknown })[];
}

/** Why a cadence is not saved. */
export type CadenceRefusal =
  | Refusal<
      | 'cadence-name-missing'
      | 'text-too-long'
      | 'cadence-steps-missing'
      | 'cadence-steps-too-many'
      | 'cadence-step-twice'
      | 'cadence-channel-unknown'
      | 'cadence-delay-impossible'
      | 'cadence-time-unreadable'
      | 'cadence-template-missing'
      | 'cadence-limit-impossible'
    >
  | RuleRefusal;

const MOST_STEPS = 30;
/** Ten days round the clock; what is later is counted in days. */
const MOST_MINUTES = 14_400;
const MOST_DAYS = 180;

/**
 * A cadence has a name and one to thirty steps, each with its own id, a channel we know, a message to send where it sends one,
 * a condition its facts can answer, and a delay: only the first may come at once, so that no two ever come together.
 * Source: ours, because two messages at one moment are one nuisance, and nobody wants a thirty-first.
 */
export function checkCadence(input: CadenceInput, schema: FactSchema): Cadence | CadenceRefusal {
  const name = tidySpaces(input.name);
  if (name === '') return refuse('cadence-name-missing', { path: ['name'] });
  const tooLong = checkTexts({ name });
  if (tooLong) return tooLong;
  if (input.steps.length === 0) return refuse('cadence-steps-missing', { path: ['steps'] });
  if (input.steps.length > MOST_STEPS)
    return refuse('cadence-steps-too-many', { path: ['steps'], parameters: { atMost: MOST_STEPS } });
  const badLimit = input.limits.findIndex((limit) => !isLimit(limit));
  if (badLimit >= 0) return refuse('cadence-limit-impossible', { path: ['limits', String(badLimit)] });
  const steps: CadenceStep[] = [];
  for (const [index, step] of input.steps.entries()) {
    const isTwice = steps.some(({ id }) => id === step.id);
    const checked = isTwice ? refuse('cadence-step-twice', { path: ['id'] }) : checkStep(step, index, schema);
    if (isRefusal(checked))
      return { ...checked, path: ['steps', String(index), ...(checked.path ?? [])] } as CadenceRefusal;
    steps.push(checked);
  }
  return { ...input, name, steps };
}

function checkStep(
  step: CadenceInput['steps'][number],
  index: number,
  schema: FactSchema,
): CadenceStep | CadenceRefusal {
  if (!CADENCE_CHANNELS.includes(step.channel))
    return refuse('cadence-channel-unknown', { path: ['channel'], parameters: { text: step.channel } });
  const delay = refusalOfDelay(step.delay, index === 0 ? 0 : 1);
  if (delay) return delay;
  const isMessage = step.channel !== 'CALL' && step.channel !== 'VISIT';
  if (isMessage && !step.template?.trim()) return refuse('cadence-template-missing', { path: ['template'] });
  const condition: Rule | RuleRefusal | null =
    step.condition === null ? null : checkRule(step.condition, schema, ['condition']);
  if (isRefusal(condition)) return condition;
  return { ...step, condition };
}

function refusalOfDelay(delay: CadenceDelay, fewestMinutes: number): CadenceRefusal | undefined {
  const inMinutes = delay.unit === 'MINUTES';
  const [atLeast, atMost] = inMinutes ? [fewestMinutes, MOST_MINUTES] : [1, MOST_DAYS];
  if (!isWhole(delay.count, atLeast, atMost))
    return refuse('cadence-delay-impossible', { path: ['delay', 'count'], parameters: { atLeast, atMost } });
  return !inMinutes && delay.time !== null && !isTime(delay.time)
    ? refuse('cadence-time-unreadable', { path: ['delay', 'time'], parameters: { text: delay.time } })
    : undefined;
}

function isLimit({ channels, atMost, days }: ContactLimit): boolean {
  const known = channels === null || channels.every((channel) => CADENCE_CHANNELS.includes(channel));
  return known && isWhole(atMost, 1, 100) && isWhole(days, 1, 366);
}
