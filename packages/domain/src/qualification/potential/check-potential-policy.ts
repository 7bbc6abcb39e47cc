import { type Refusal, refuse } from '../../shared/index.ts';
import { isWhole } from '../is-whole.ts';
import { CAPACITIES, INTERESTS, type PotentialPolicy } from './potential.ts';

/** Why a policy is not fit. */
export type PotentialPolicyRefusal = Refusal<
  | 'points-unfit'
  | 'points-not-rising'
  | 'unknown-points-outside'
  | 'thresholds-not-rising'
  | 'threshold-out-of-reach'
  | 'look-back-unfit'
  | 'answers-missing'
  | 'name-twice'
  | 'budget-shares-unfit'
>;

const MOST_POINTS = 1000;

/**
 * A policy is fit when more never counts less, the unknown lies between the least and the most, and both thresholds can be
 * reached: then raising an input never lowers a potential.
 */
export function checkPotentialPolicy(policy: PotentialPolicy): PotentialPolicyRefusal | undefined {
  const { interest, contact, capacity, qualifiers, thresholds, budget } = policy;
  const scales: readonly Scale[] = [
    { path: ['interest'], rising: INTERESTS.map((each) => interest[each]), unknown: interest.unknown },
    {
      path: ['contact'],
      rising: [0, ...contact.steps.map(({ points }) => points)],
      unknown: contact.unknown,
    },
    { path: ['capacity'], rising: CAPACITIES.map((each) => capacity[each]), unknown: capacity.unknown },
    ...qualifiers.map(({ answers, unknown }, index) => ({
      path: ['qualifiers', String(index)],
      rising: answers.map(({ points }) => points).sort((a, b) => a - b),
      unknown,
    })),
  ];
  for (const scale of scales) {
    const refused = checkScale(scale);
    if (refused) return refused;
  }
  const twice = qualifiers.findIndex(
    ({ id }, index) => qualifiers.findIndex((each) => each.id === id) < index,
  );
  if (twice >= 0)
    return refuse('name-twice', {
      path: ['qualifiers', String(twice)],
      parameters: { name: qualifiers[twice]?.name ?? '' },
    });
  const days = contact.steps.map((step) => step.days);
  if (!isWhole(contact.withinDays, 1, 366) || !areRising([0, ...days], true))
    return refuse('look-back-unfit', { path: ['contact'] });
  if (!(0 < budget.medium && budget.medium <= budget.high))
    return refuse('budget-shares-unfit', { path: ['budget'] });
  const most = scales.reduce((sum, { rising }) => sum + (rising.at(-1) ?? 0), 0);
  if (!(thresholds.medium < thresholds.high))
    return refuse('thresholds-not-rising', { path: ['thresholds'] });
  return thresholds.high <= most
    ? undefined
    : refuse('threshold-out-of-reach', { path: ['thresholds', 'high'], parameters: { most } });
}

interface Scale {
  readonly path: readonly string[];
  readonly rising: readonly number[];
  readonly unknown: number;
}

function checkScale({ path, rising, unknown }: Scale): PotentialPolicyRefusal | undefined {
  const [least, most] = [rising[0], rising.at(-1)];
  if (least === undefined || most === undefined) return refuse('answers-missing', { path });
  if (![...rising, unknown].every((points) => isWhole(points, -MOST_POINTS, MOST_POINTS)))
    return refuse('points-unfit', { path, parameters: { atMost: MOST_POINTS } });
  if (!areRising(rising, false)) return refuse('points-not-rising', { path });
  return least <= unknown && unknown <= most
    ? undefined
    : refuse('unknown-points-outside', { path: [...path, 'unknown'], parameters: { least, most } });
}

function areRising(values: readonly number[], strictly: boolean): boolean {
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || (strictly ? before < value : before <= value);
  });
}
