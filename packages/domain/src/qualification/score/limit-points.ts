import type { ScoreModel } from './score-model.ts';

/** What the points of the rules come to within all limits, and what each limit took (below zero) or gave back. */
export interface Limited {
  readonly fit: number;
  readonly engagement: number;
  readonly total: number;
  /** By the place of the group in the model. */
  readonly byGroup: readonly number[];
  readonly byFit: number;
  readonly byEngagement: number;
  readonly byTotal: number;
}

/** Keeps the points of all rules, in the order of the model, within its limits. */
export type LimitPoints = (points: ArrayLike<number>) => Limited;

/**
 * Groups are kept within their limits, then fit and engagement between zero and theirs, then both together. Every limit keeps
 * the order of what it is given, so more points of a rule never make a smaller total.
 */
export function compileLimits(model: ScoreModel): LimitPoints {
  const { groups, caps } = model;
  const places = [...model.fit, ...model.engagement].map(({ groupId }) =>
    groups.findIndex(({ id }) => id === groupId),
  );
  const fitRules = model.fit.length;
  const nothing = groups.map(() => 0);
  const isOfFit = groups.map(({ part }) => part === 'fit');
  return (points) => {
    const sums = nothing.slice();
    let fit = 0;
    let engagement = 0;
    for (let index = 0; index < places.length; index += 1) {
      const given = points[index] ?? 0;
      const group = places[index] ?? -1;
      if (group >= 0) sums[group] = (sums[group] ?? 0) + given;
      else if (index < fitRules) fit += given;
      else engagement += given;
    }
    for (let index = 0; index < groups.length; index += 1) {
      const sum = sums[index] ?? 0;
      const kept = clamp(sum, groups[index]?.atLeast ?? Number.NEGATIVE_INFINITY, groups[index]?.atMost ?? 0);
      if (isOfFit[index]) fit += kept;
      else engagement += kept;
      sums[index] = kept - sum;
    }
    const fitKept = clamp(fit, 0, caps.fit);
    const engagementKept = clamp(engagement, 0, caps.engagement);
    const total = Math.min(fitKept + engagementKept, caps.total);
    return {
      fit: fitKept,
      engagement: engagementKept,
      total,
      byGroup: sums,
      byFit: fitKept - fit,
      byEngagement: engagementKept - engagement,
      byTotal: total - fitKept - engagementKept,
    };
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
