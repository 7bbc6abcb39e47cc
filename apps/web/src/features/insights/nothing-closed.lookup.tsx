import { useLingui } from '@lingui/react/macro';
import { LONGEST_PERIOD_DAYS } from '@mikomi/domain/metrics';
import { Button, EmptyState } from '@mikomi/ui';
import { useQuery } from 'urql';
import { type Credited, creditedTo } from '#app/credited.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { graphql } from '#generated/index.ts';
import { type PeriodSearch, shiftDay } from './period-search.ts';

const NothingClosedQuery = graphql(`
  query NothingClosed($period: PeriodInput!, $memberId: ID, $withoutMember: Boolean, $teamId: ID, $withoutTeam: Boolean) {
    won: facts(
      first: 1
      metric: LEADS_CONVERTED
      period: $period
      memberId: $memberId
      withoutMember: $withoutMember
      teamId: $teamId
      withoutTeam: $withoutTeam
    ) {
      nodes {
        day
      }
    }
    lost: facts(
      first: 1
      metric: LEADS_LOST
      period: $period
      memberId: $memberId
      withoutMember: $withoutMember
      teamId: $teamId
      withoutTeam: $withoutTeam
    ) {
      nodes {
        day
      }
    }
  }
`);

type NothingClosedProps = {
  readonly credited: Credited;
  /** The last day of the months that hold nothing. */
  readonly until: string;
  readonly onPeriod: (period: PeriodSearch) => void;
};

/** Stands in place of months without a win or a loss: when the last one was, and the way there, such as behind an import of years past. */
export function NothingClosed({ credited, until, onPeriod }: NothingClosedProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const [{ data }] = useQuery({
    query: NothingClosedQuery,
    variables: {
      period: { kind: 'CUSTOM', from: shiftDay(until, 1 - LONGEST_PERIOD_DAYS), to: until },
      ...creditedTo(credited),
    },
  });
  const last = [...(data?.won.nodes ?? []), ...(data?.lost.nodes ?? [])]
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  if (!data) return null;
  return (
    <EmptyState
      text={
        last
          ? t`Nothing was won or lost in these months; the last time was ${formats.day(last, until)}.`
          : t`Nothing was won or lost in these months, nor in the ten years before.`
      }
      action={
        last ? (
          <Button onPress={() => onPeriod({ period: 'quarter', on: last })}>{t`Show that quarter`}</Button>
        ) : null
      }
    />
  );
}
