import { countedPeriod } from '@mikomi/domain/metrics';
import { type Period, type PeriodCalendar, type Refusal, refuse } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { refusedAsk } from '../../graphql/refusal.ts';
import type { MemberContext } from '../../platform/member-context.ts';

export const PeriodKind = builder.enumType('PeriodKind', {
  description: 'A unit of the organization’s calendar, or days of one’s own.',
  values: {
    DAY: { description: 'One day.' },
    WEEK: { description: 'Seven days from the organization’s first day of the week.' },
    MONTH: { description: 'A calendar month.' },
    QUARTER: { description: 'Three months, counted from the start of the fiscal year.' },
    FISCAL_YEAR: { description: 'Twelve months from the start of the fiscal year.' },
    CUSTOM: { description: 'From one day to another, at most ten years.' },
  } as const,
});

export const PeriodInput = builder.inputType('PeriodInput', {
  description: 'Which days, in the organization’s zone.',
  fields: (t) => ({
    kind: t.field({ type: PeriodKind, required: true, description: 'The unit, or `CUSTOM`.' }),
    on: t.field({ type: 'Date', description: 'The unit that holds this day; today’s unless said.' }),
    from: t.field({ type: 'Date', description: 'With `CUSTOM`: the first day.' }),
    to: t.field({ type: 'Date', description: 'With `CUSTOM`: the last day, included.' }),
  }),
});

/** How the member's organization cuts its year. */
export function calendarOf({ organization }: MemberContext): PeriodCalendar {
  const { timeZone, firstDayOfWeek, fiscalYearStartMonth } = organization;
  return {
    zone: timeZone,
    firstDayOfWeek: firstDayOfWeek as PeriodCalendar['firstDayOfWeek'],
    fiscalYearStartMonth,
  };
}

/** The period that was asked for; what is none is told to the client as its mistake. */
export function periodOf(member: MemberContext, input: typeof PeriodInput.$inferInput): Period {
  const period = choose(member, input);
  if (period.kind !== 'refused') return period;
  throw refusedAsk(period, ['period']);
}

function choose(
  member: MemberContext,
  { kind, on, from, to }: typeof PeriodInput.$inferInput,
): Period | Refusal {
  if (kind !== 'CUSTOM')
    return countedPeriod({ kind, ...(on ? { on } : {}) }, member.now(), calendarOf(member));
  if (!from || !to) return refuse('period-needs-days', { path: [from ? 'to' : 'from'] });
  return countedPeriod({ kind, from, to }, member.now(), calendarOf(member));
}
