import { chooseLocale, type DayRange, formatPeriodLabel, labelOf, type Period } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import * as metrics from '../metrics/index.ts';

/** The language that is asked for, else the viewer's. */
export function localeOf(asked: string | null | undefined, viewer: string) {
  return chooseLocale([...(asked ? [asked] : []), viewer]);
}

const DayRangeType = builder.objectRef<DayRange>('DayRange').implement({
  description: 'Days from the first to the last, both included.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
  }),
});

export const PeriodType = builder.objectRef<Period>('Period').implement({
  description: 'A chosen period and the one it is compared with, in the organization’s zone.',
  authScopes: { right: 'insights.read' },
  fields: (t) => ({
    kind: t.field({ type: metrics.PeriodKind, description: 'Its unit.', resolve: ({ kind }) => kind }),
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last day.' }),
    before: t.field({
      type: DayRangeType,
      description:
        'The days that it is compared with: the unit before it, or as many days. While the period lasts, only those up to the day that today is in it.',
      resolve: ({ before }) => before,
    }),
    label: t.string({
      description: 'What it is called, such as “Q2 FY2026/27” or 「2026年7月」.',
      args: { locale: t.arg.string({ description: '`en` or `ja`; the viewer’s unless said.' }) },
      resolve: (period, { locale }, context) => {
        const member = memberOf(context);
        return formatPeriodLabel(
          labelOf(period, metrics.calendarOf(member)),
          localeOf(locale, member.locale),
        );
      },
    }),
  }),
});
