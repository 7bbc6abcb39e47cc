import { POTENTIAL_POLICY, type PotentialPolicy } from '../../src/qualification/index.ts';

/** The factory's policy with a qualifier of one's own. */
export const ownPolicy: PotentialPolicy = {
  ...POTENTIAL_POLICY,
  qualifiers: [
    {
      id: 'q1',
      name: 'Site is ready',
      answers: [
        { key: 'no', label: 'No', points: -20 },
        { key: 'yes', label: 'Yes', points: 20 },
      ],
      unknown: 0,
    },
  ],
};
