import type { CalibrationReport } from '@mikomi/domain/qualification';
import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { sentenceFor } from '../../../graphql/refusal.ts';
import { calibrate } from '../calibration.ts';
import { closedScores } from '../store/closed-scores.ts';

const authScopes = { right: 'settings.manage' } as const;

/** What ended longer ago says little of today's rules. */
const MOST = 5_000;

const Verdict = builder.enumType('BandVerdict', {
  description: 'Whether a band kept what it promised, beyond what luck explains.',
  values: described({
    TRUE: 'As promised.',
    TOO_HIGH: 'It promised more than came.',
    TOO_LOW: 'It promised less than came.',
  }),
});

const Band = builder.objectRef<CalibrationReport['bands'][number]>('CalibrationBand').implement({
  description: 'Leads of like score: what was to be expected of them, and what came of them.',
  authScopes,
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many leads.' }),
    won: t.exposeInt('won', { description: 'How many of them were won.' }),
    expected: t.exposeFloat('mean', { description: 'The share that was to be expected, from 0 to 1.' }),
    rate: t.exposeFloat('rate', { description: 'The share that was won.' }),
    verdict: t.field({
      type: Verdict,
      description: 'Whether the two agree.',
      resolve: ({ verdict }) => verdict,
    }),
    text: t.string({
      description: 'It in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

interface Calibration {
  readonly text: string;
  readonly report: CalibrationReport | null;
}

const ScoreCalibration = builder.objectRef<Calibration>('ScoreCalibration').implement({
  description:
    'Whether scores told what came of leads: the later half of those that closed, by what the earlier half came to.',
  authScopes,
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The answer in words, or why there is none yet.' }),
    count: t.int({ description: 'How many leads it is about.', resolve: ({ report }) => report?.count ?? 0 }),
    bands: t.field({
      type: [Band],
      description: 'In bands, the best first; at most 10.',
      resolve: ({ report }) => report?.bands ?? [],
    }),
  }),
});

builder.queryField('scoreCalibration', (t) =>
  t.field({
    type: ScoreCalibration,
    description: `Whether the scores of closed leads told what came of them: of the latest ${MOST.toLocaleString('en')} that the viewer sees.`,
    authScopes,
    complexity: { field: 100 },
    resolve: async (_root, _args, context): Promise<Calibration> => {
      const member = memberOf(context);
      const report = calibrate(await closedScores(member, MOST));
      return isRefusal(report)
        ? { text: sentenceFor(report, member.locale), report: null }
        : { text: sentenceFor(report.because, member.locale), report };
    },
  }),
);
