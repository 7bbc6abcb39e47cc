import { useLingui } from '@lingui/react/macro';
import { addDays, addMonths } from '@mikomi/domain/shared';
import { FilterChips } from '@mikomi/ui';
import { useQuery } from 'urql';
import { NONE } from '#app/credited.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { dateFormat } from '#app/formats/intl-cache.ts';
import { useToday } from '#app/formats/use-today.ts';
import { graphql } from '#generated/index.ts';
import type { CountedSearch } from './counted-search.ts';

const LeadsCountedQuery = graphql(`
  query LeadsCountedLookup($credited: ID!) {
    node(id: $credited) {
      ... on Member {
        id
        name
      }
      ... on Team {
        id
        name
      }
    }
  }
`);

type LeadsCountedProps = { readonly counted: CountedSearch; readonly onRemove: () => void };

/** Says which number of the insights the leads stand behind: what was counted, whose, and when. */
export function LeadsCounted({ counted: search, onRemove }: LeadsCountedProps) {
  const { counted, from = '', to = '', member, team } = search;
  const { t } = useLingui();
  const days = useDayWords();
  const credited = member ?? team;
  const [{ data }] = useQuery({
    query: LeadsCountedQuery,
    variables: { credited: credited ?? '' },
    pause: credited === undefined || credited === NONE,
  });
  if (!counted) return null;
  const found = data?.node;
  const nameOf = () => {
    if (member) return member === NONE ? t`nobody` : t`one member`;
    return team === NONE ? t`those without a team` : t`one team`;
  };
  const name = found && 'name' in found ? found.name : nameOf();
  const when = days(from, to);
  const texts = credited
    ? {
        LEADS_CAPTURED: t`New leads of ${name}, ${when}`,
        LEADS_CONVERTED: t`Won leads of ${name}, ${when}`,
        LEADS_LOST: t`Lost leads of ${name}, ${when}`,
      }
    : {
        LEADS_CAPTURED: t`New leads, ${when}`,
        LEADS_CONVERTED: t`Won leads, ${when}`,
        LEADS_LOST: t`Lost leads, ${when}`,
      };
  return (
    <FilterChips
      label={t`Behind the number`}
      chips={[{ id: 'counted', text: texts[counted] }]}
      onRemove={onRemove}
    />
  );
}

/** Days as people name them: this month, a month, or from one to another. */
function useDayWords() {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const today = useToday();
  return (from: string, to: string) => {
    if (from === to) return formats.day(from);
    const isMonth = from.endsWith('-01') && addDays(addMonths(from, 1), -1) === to;
    if (!isMonth) {
      const [first, last] = [formats.day(from), formats.day(to)];
      return t`${first} to ${last}`;
    }
    if (today.slice(0, 7) === from.slice(0, 7))
      return t({ message: 'this month', context: 'within a sentence' });
    return dateFormat(i18n.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      Date.parse(from),
    );
  };
}
