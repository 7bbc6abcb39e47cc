import type { News } from '@mikomi/domain/insights';
import type { Change } from '@mikomi/domain/metrics';
import type { DayRange } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';

const ChangeKind = builder.enumType('ChangeKind', {
  description: 'How a number stands against the period before.',
  values: {
    UNCHANGED: { description: 'As before.' },
    FROM_ZERO: { description: 'There was nothing before: growth from nothing is no percentage.' },
    CHANGED: { description: 'More or less, with a ratio.' },
  } as const,
});

export const NewsType = builder.enumType('News', {
  description: 'Whether a change is good news: more losses are not.',
  values: {
    GOOD: { description: 'Better than before.' },
    BAD: { description: 'Worse than before.' },
    NONE: { description: 'Neither.' },
  } as const satisfies Record<News, object>,
});

export const ChangeType = builder.objectRef<Change>('Change').implement({
  description: 'A number against the same of the period before, as data.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    kind: t.field({ type: ChangeKind, description: 'Which of the three.', resolve: ({ kind }) => kind }),
    absolute: t.exposeFloat('absolute', {
      description: 'The difference: a whole number, in minor units for money.',
    }),
    ratio: t.float({
      nullable: true,
      description: 'The difference over what was before: 0.25 is a quarter more. Null unless `CHANGED`.',
      resolve: (change) => (change.kind === 'CHANGED' ? change.ratio : null),
    }),
  }),
});

/** A point of a line. */
export interface Point extends DayRange {
  readonly value: number | null;
}

export const PointType = builder.objectRef<Point>('SeriesPoint').implement({
  description: 'A point of a number’s line: some days of the period.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description:
        'A count, minor units, or a rate of 0 to 1; null for a rate of days on which nothing closed.',
    }),
  }),
});
