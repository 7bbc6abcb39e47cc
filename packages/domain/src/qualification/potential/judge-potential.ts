import type { Sentence } from '../../shared/index.ts';
import type {
  Potential,
  PotentialFactor,
  PotentialFacts,
  PotentialJudgement,
  PotentialPolicy,
  PotentialRaise,
} from './potential.ts';
import { type PotentialInput, potentialInputs } from './potential-inputs.ts';
import { potentialRank } from './potential-rank.ts';

/**
 * A lead's potential is the threshold that the points of its inputs together reach. What is unknown counts what the policy
 * gives the unknown, and is said to be unknown. Additive points with cut-offs are a scorecard, the plainest model whose every
 * part can be told; the numbers are the policy's.
 * Source: ours, because every point of a sum can be told to whoever doubts it; a learned model's cannot.
 */
export function judgePotential(facts: PotentialFacts, policy: PotentialPolicy): PotentialJudgement {
  const inputs = potentialInputs(facts, policy);
  const points = sum(inputs.map((input) => input.points));
  const factors = inputs.map(factorOf);
  const least = sum(inputs.map((input) => input.atLeast ?? input.points));
  const most = sum(inputs.map((input) => (input.atLeast === null ? input.points : mostOf(input))));
  return {
    potential: reachedBy(points, policy),
    points,
    factors,
    because: decisive(points, policy),
    between: [reachedBy(least, policy), reachedBy(most, policy)],
    raises: raisesOf(inputs, points, policy),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function reachedBy(points: number, { thresholds }: PotentialPolicy): Potential {
  return points >= thresholds.high ? 'HIGH' : points >= thresholds.medium ? 'MEDIUM' : 'LOW';
}

function factorOf(input: PotentialInput): PotentialFactor {
  const { points, known, because, least } = input;
  return { input: input.input, points, least, most: mostOf(input), known, because };
}

function mostOf({ least, options }: PotentialInput): number {
  return Math.max(least, ...options.map((option) => option.points));
}

function decisive(points: number, policy: PotentialPolicy): Sentence {
  const { medium, high } = policy.thresholds;
  const potential = reachedBy(points, policy);
  return potential === 'LOW'
    ? {
        key: 'potential.below',
        parameters: { points, from: medium, potential: { key: 'potential.MEDIUM' } },
      }
    : {
        key: 'potential.reached',
        parameters: {
          points,
          from: potential === 'HIGH' ? high : medium,
          potential: { key: `potential.${potential}` },
        },
      };
}

/** Of every input the smallest step that lifts the potential, else the largest there is. */
function raisesOf(
  inputs: readonly PotentialInput[],
  points: number,
  policy: PotentialPolicy,
): readonly PotentialRaise[] {
  const now = reachedBy(points, policy);
  const raises = inputs.flatMap((input): readonly PotentialRaise[] => {
    const better = input.options
      .filter((option) => option.points > input.points)
      .sort((a, b) => a.points - b.points)
      .map(({ points: worth, because }) => {
        const gain = worth - input.points;
        return { input: input.input, gain, potential: reachedBy(points + gain, policy), because };
      });
    const raise = better.find(({ potential }) => potential !== now) ?? better.at(-1);
    return raise ? [raise] : [];
  });
  const lifts = ({ potential }: PotentialRaise) => potentialRank(potential) < potentialRank(now);
  return raises.sort((a, b) =>
    lifts(a) === lifts(b) ? (lifts(a) ? a.gain - b.gain : b.gain - a.gain) : lifts(a) ? -1 : 1,
  );
}
