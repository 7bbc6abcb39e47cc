import { type ScoreBin, type ScoreSpread, spreadOfScores } from '@mikomi/domain/qualification';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { judgesOf } from '../judges.ts';
import { scoreCounts } from '../store/score-spread.ts';

const authScopes = { right: 'settings.manage' } as const;

const Bin = builder.objectRef<ScoreBin>('ScoreBin').implement({
  description: 'Open leads of like score.',
  authScopes,
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'The fewest points.' }),
    to: t.exposeInt('to', { description: 'The most points.' }),
    count: t.exposeInt('count', { description: 'How many leads.' }),
  }),
});

const Spread = builder.objectRef<ScoreSpread>('ScoreSpread').implement({
  description: 'How the scores of open leads are spread, of those that the viewer sees.',
  authScopes,
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many leads have a score.' }),
    median: t.exposeInt('median', {
      nullable: true,
      description: 'Half of them have so many points or more; null of none.',
    }),
    highest: t.exposeInt('highest', { nullable: true, description: 'The most that one has; null of none.' }),
    bins: t.field({
      type: [Bin],
      description: 'From no points to the most there can be, without a gap; at most 20.',
      resolve: ({ bins }) => bins,
    }),
  }),
});

builder.queryField('scoreSpread', (t) =>
  t.field({
    type: Spread,
    description: 'How the scores of open leads are spread, as they stand.',
    authScopes,
    complexity: { field: 50 },
    resolve: async (_root, _args, context) => {
      const member = memberOf(context);
      const { score } = await judgesOf(member);
      return spreadOfScores(await scoreCounts(member), score.model.caps.total);
    },
  }),
);
