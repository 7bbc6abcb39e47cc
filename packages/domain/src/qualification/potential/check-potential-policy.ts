import {
  areLabelsAlike,
  isBlankLabel,
  isRefusal,
  isWhole,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
} from '../../shared/index.ts';
import { CAPACITIES, INTERESTS, type PotentialPolicy, type Qualifier } from './potential.ts';
import { potentialPolicyShape } from './potential-policy-shape.ts';

/** Why a policy is not fit. */
export type PotentialPolicyRefusal =
  | ShapeRefusal
  | Refusal<
      | 'points-unfit'
      | 'points-not-rising'
      | 'unknown-points-outside'
      | 'thresholds-not-rising'
      | 'threshold-out-of-reach'
      | 'look-back-unfit'
      | 'answers-missing'
      | 'name-missing'
      | 'name-twice'
      | 'id-twice'
      | 'budget-shares-unfit'
    >;

const MOST_POINTS = 1000;
/** In percent of the price. */
const MOST_SHARE = 1000;

/**
 * A policy is fit when more never counts less, the unknown lies between the least and the most, and both thresholds can be
 * reached: then raising an input never lowers a potential.
 * Source: ours, because whoever learns more good of a lead and sees it fall trusts no potential any more.
 */
export function checkPotentialPolicy(stored: unknown): PotentialPolicy | PotentialPolicyRefusal {
  const policy = readShape(stored, potentialPolicyShape);
  if (isRefusal(policy)) return policy;
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
  const unfit = checkQualifiers(qualifiers);
  if (unfit) return unfit;
  const days = contact.steps.map((step) => step.days);
  const canBe = days.every((each) => isWhole(each, 1, contact.withinDays));
  if (!isWhole(contact.withinDays, 1, 366) || !canBe || !areRising(days, true))
    return refuse('look-back-unfit', { path: ['contact'] });
  if (
    ![budget.medium, budget.high].every((share) => isWhole(share, 1, MOST_SHARE)) ||
    budget.medium > budget.high
  )
    return refuse('budget-shares-unfit', { path: ['budget'], parameters: { atMost: MOST_SHARE } });
  const most = scales.reduce((sum, { rising }) => sum + (rising.at(-1) ?? 0), 0);
  const { medium, high } = thresholds;
  if (![medium, high].every(Number.isInteger) || medium >= high)
    return refuse('thresholds-not-rising', { path: ['thresholds'] });
  return high <= most
    ? policy
    : refuse('threshold-out-of-reach', { path: ['thresholds', 'high'], parameters: { most } });
}

/** The names that the inputs of every policy go by. */
const TAKEN = ['interest', 'contact', 'capacity'];

function checkQualifiers(qualifiers: readonly Qualifier[]): PotentialPolicyRefusal | undefined {
  for (const [index, { id, name, answers }] of qualifiers.entries()) {
    const path = ['qualifiers', String(index)];
    if (isBlankLabel(name)) return refuse('name-missing', { path: [...path, 'name'] });
    const before = qualifiers.slice(0, index);
    if (TAKEN.includes(id) || before.some((each) => each.id === id))
      return refuse('id-twice', { path: [...path, 'id'], parameters: { id } });
    if (before.some((each) => areLabelsAlike(each.name, name)))
      return refuse('name-twice', { path: [...path, 'name'], parameters: { name } });
    for (const [place, { key, label }] of answers.entries()) {
      const within = [...path, 'answers', String(place)];
      const others = answers.slice(0, place);
      if (isBlankLabel(label)) return refuse('name-missing', { path: [...within, 'label'] });
      if (others.some((each) => each.key === key))
        return refuse('id-twice', { path: [...within, 'key'], parameters: { id: key } });
      if (others.some((each) => areLabelsAlike(each.label, label)))
        return refuse('name-twice', { path: [...within, 'label'], parameters: { name: label } });
    }
  }
  return undefined;
}

interface Scale {
  readonly path: readonly string[];
  readonly rising: readonly number[];
  readonly unknown: number;
}

function checkScale({ path, rising, unknown }: Scale): PotentialPolicyRefusal | undefined {
  const [least, most] = [rising[0], rising.at(-1)];
  if (least === undefined || most === undefined)
    return refuse('answers-missing', { path, parameters: { atLeast: 1 } });
  if (![...rising, unknown].every((points) => isWhole(points, -MOST_POINTS, MOST_POINTS)))
    return refuse('points-unfit', { path, parameters: { atLeast: -MOST_POINTS, atMost: MOST_POINTS } });
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
