import type { PotentialPolicy } from './potential.ts';

/**
 * The policy an organization begins with, on a scale of a hundred. Ours, because vendors ship none: interest weighs most, then
 * that they come by themselves, then money. It judges a lead's first minute: somebody who asks for a product or calls is
 * MEDIUM, one of whom nothing is known LOW, who wants it strongly and calls HIGH; nobody is HIGH without any interest.
 */
export const POTENTIAL_POLICY: PotentialPolicy = {
  interest: { NONE: 0, SOME: 25, STRONG: 45, unknown: 10 },
  contact: {
    withinDays: 30,
    channels: ['WHATSAPP', 'LINE', 'SMS'],
    steps: [
      { days: 1, points: 15 },
      { days: 3, points: 20 },
      { days: 5, points: 25 },
      { days: 8, points: 30 },
    ],
    unknown: 5,
  },
  capacity: { LOW: 0, MEDIUM: 15, HIGH: 25, unknown: 10 },
  budget: { medium: 50, high: 100 },
  qualifiers: [],
  thresholds: { medium: 35, high: 65 },
};
