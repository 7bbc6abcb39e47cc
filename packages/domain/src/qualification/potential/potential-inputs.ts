import { ownEntry, type Sentence } from '../../shared/index.ts';
import { capacityOf } from './capacity-of.ts';
import {
  CAPACITIES,
  INTERESTS,
  type PotentialFacts,
  type PotentialPolicy,
  type Qualifier,
} from './potential.ts';

/** One input as it stands, with all that it could be. */
export interface PotentialInput {
  readonly input: string;
  readonly points: number;
  readonly known: boolean;
  readonly because: Sentence;
  /** The fewest points it can have. */
  readonly least: number;
  /** The fewest points it ends with while something of it is unknown; null when all is known. */
  readonly atLeast: number | null;
  /** What else it could be: the points, and the sentence that says it. */
  readonly options: readonly { readonly points: number; readonly because: Sentence }[];
}

/** The inputs of a potential, in the order in which they are explained. */
export function potentialInputs(facts: PotentialFacts, policy: PotentialPolicy): readonly PotentialInput[] {
  return [
    interestInput(facts, policy),
    contactInput(facts, policy),
    capacityInput(facts, policy),
    ...policy.qualifiers.map((qualifier) => qualifierInput(qualifier, facts)),
  ];
}

/** A lead is as promising as the product that is wanted most: a second one makes the first no likelier. */
function interestInput(facts: PotentialFacts, { interest: points }: PotentialPolicy): PotentialInput {
  const interests = facts.interests.map(({ product, interest }) => ({
    product,
    interest: INTERESTS.find((each) => each === interest) ?? null,
  }));
  const worth = (interest: (typeof interests)[number]) => points[interest.interest ?? 'unknown'];
  const [best] = [...interests].sort((a, b) => worth(b) - worth(a));
  const least = points.NONE;
  const options = INTERESTS.slice(1).map((each) => ({
    points: points[each],
    because: { key: `potential.raise.interest.${each}` },
  }));
  if (!best) {
    const because = { key: 'potential.interest.unknown' };
    const known = false;
    return { input: 'interest', points: points.unknown, known, because, least, atLeast: least, options };
  }
  const { product, interest } = best;
  const told = interests.filter((each) => each.interest !== null).map(worth);
  return {
    input: 'interest',
    points: worth(best),
    known: interest !== null,
    because: { key: `potential.interest.${interest ?? 'unasked'}`, parameters: { product } },
    least,
    atLeast: told.length === interests.length ? null : Math.max(least, ...told),
    options,
  };
}

function contactInput({ contactDays }: PotentialFacts, { contact }: PotentialPolicy): PotentialInput {
  const { steps, withinDays, unknown } = contact;
  const raise = (days: number): Sentence => ({
    key: 'potential.raise.contact',
    parameters: { days, withinDays },
  });
  const options = steps.map(({ days, points }) => ({ points, because: raise(days) }));
  if (contactDays === null || !Number.isFinite(contactDays) || contactDays < 0)
    return {
      input: 'contact',
      points: unknown,
      known: false,
      because: { key: 'potential.contact.unknown' },
      least: 0,
      atLeast: 0,
      options,
    };
  const reached = steps.filter(({ days }) => contactDays >= days).map(({ points }) => points);
  return {
    input: 'contact',
    points: Math.max(0, ...reached),
    known: true,
    because: {
      key: `potential.contact.${contactDays === 0 ? 'none' : 'days'}`,
      parameters: { days: contactDays, withinDays },
    },
    least: 0,
    atLeast: null,
    options,
  };
}

function capacityInput(facts: PotentialFacts, policy: PotentialPolicy): PotentialInput {
  const { capacity, because } = capacityOf(facts, policy);
  return {
    input: 'capacity',
    points: policy.capacity[capacity ?? 'unknown'],
    known: capacity !== null,
    because,
    least: policy.capacity.LOW,
    atLeast: capacity === null ? policy.capacity.LOW : null,
    options: CAPACITIES.slice(1).map((each) => ({
      points: policy.capacity[each],
      because: { key: `potential.raise.capacity.${each}` },
    })),
  };
}

function qualifierInput(qualifier: Qualifier, { answers }: PotentialFacts): PotentialInput {
  const key = ownEntry(answers, qualifier.id);
  const answer = qualifier.answers.find((each) => each.key === key);
  const least = Math.min(...qualifier.answers.map(({ points }) => points));
  const parameters = { qualifier: qualifier.name };
  return {
    input: qualifier.id,
    points: answer?.points ?? qualifier.unknown,
    known: answer !== undefined,
    because: answer
      ? { key: 'potential.qualifier.answer', parameters: { ...parameters, answer: answer.label } }
      : { key: 'potential.qualifier.unknown', parameters },
    least,
    atLeast: answer === undefined ? least : null,
    options: qualifier.answers.map(({ points, label }) => ({
      points,
      because: { key: 'potential.raise.qualifier', parameters: { ...parameters, answer: label } },
    })),
  };
}
