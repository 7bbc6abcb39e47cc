import { checkRule, type FactSchema, type RuleRefusal } from '../../catalog/index.ts';
import {
  anyShape,
  byWord,
  checkTexts,
  filledTextShape,
  isRefusal,
  isTime,
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
  textShape,
  tidySpaces,
} from '../../shared/index.ts';
import {
  CADENCE_CHANNELS,
  type Cadence,
  type CadenceDelay,
  type CadenceStep,
  DEAD_POINT_ENDS,
} from './cadence.ts';
import { badLimit, limitsShape } from './contact-limit.ts';

/** A cadence as it is stored and typed in: its conditions are rules that nobody has checked yet. */
export interface CadenceInput extends Omit<Cadence, 'steps'> {
  readonly steps: readonly (Omit<CadenceStep, 'condition'> & { readonly condition: unknown })[];
}

/** Why a cadence is not saved. */
export type CadenceRefusal =
  | ShapeRefusal
  | Refusal<
      | 'cadence-name-missing'
      | 'text-too-long'
      | 'cadence-steps-missing'
      | 'cadence-step-twice'
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

const cadenceShape = objectOf<CadenceInput>({
  name: textShape,
  steps: listOf(
    objectOf<CadenceInput['steps'][number]>({
      id: filledTextShape,
      channel: oneOf(CADENCE_CHANNELS),
      delay: byWord<CadenceDelay, 'unit'>('unit', {
        MINUTES: objectOf<Extract<CadenceDelay, { unit: 'MINUTES' }>>({
          unit: oneOf(['MINUTES']),
          count: numberShape,
        }),
        DAYS: objectOf<Extract<CadenceDelay, { unit: 'DAYS' }>>({
          unit: oneOf(['DAYS']),
          count: numberShape,
          time: nullable(textShape),
        }),
      }),
      template: nullable(textShape),
      condition: anyShape,
    }),
    MOST_STEPS,
  ),
  limits: limitsShape,
  onDeadPoint: oneOf(DEAD_POINT_ENDS),
});

/**
 * A cadence has a name and one to thirty steps, each with its own id, a channel we know, a message to send where it sends one,
 * a condition its facts can answer, and a delay: only the first may come at once, so that no two ever come together.
 * Source: ours, because a cadence runs for weeks unseen, so what could not be taken is refused while its author looks.
 */
export function checkCadence(stored: unknown, schema: FactSchema): Cadence | CadenceRefusal {
  const input = readShape(stored, cadenceShape);
  if (isRefusal(input)) return input;
  const name = tidySpaces(input.name);
  if (name === '') return refuse('cadence-name-missing', { path: ['name'] });
  const tooLong = checkTexts({ name });
  if (tooLong) return tooLong;
  if (input.steps.length === 0) return refuse('cadence-steps-missing', { path: ['steps'] });
  const limit = badLimit(input.limits);
  if (limit) return limit;
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
  const delay = refusalOfDelay(step.delay, index === 0 ? 0 : 1);
  if (delay) return delay;
  const isMessage = step.channel !== 'CALL' && step.channel !== 'VISIT';
  if (isMessage && !step.template?.trim()) return refuse('cadence-template-missing', { path: ['template'] });
  const condition =
    (step.condition ?? null) === null ? null : checkRule(step.condition, schema, ['condition']);
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
