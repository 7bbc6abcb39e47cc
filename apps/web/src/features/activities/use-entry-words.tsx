import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useActivityTitle } from './use-activity-title.ts';
import { useChangeWords } from './use-change-words.ts';

const EntryWordsEntry = graphql(`
  fragment EntryWords_TimelineEntry on TimelineEntry {
    id
    ... on TimelineActivity {
      activity {
        id
        kind
        direction
        channel
        outcome
        times
        text
        duration {
          seconds
        }
      }
    }
    ... on TimelineTouch {
      touchKind
      detail
      source {
        id
        name
      }
    }
    ... on TimelineDeal {
      number
      amount {
        amount
        currency
      }
    }
    ... on TimelineAdjustment {
      dealNumber
      note
      amount {
        amount
        currency
      }
    }
    ...ChangeWords_TimelineEntry
  }
`);

export type EntryWords = {
  readonly title: string;
  readonly text?: string | undefined;
  /** Read second: what the record itself went through, not what people did with each other. */
  readonly isQuiet?: boolean;
};

/** What an entry says; undefined for one that was deleted a moment ago. */
export function useEntryWords(entry: FragmentType<typeof EntryWordsEntry>): EntryWords | undefined {
  const known = readFragment(EntryWordsEntry, entry);
  const { t } = useLingui();
  const formats = useFormats();
  const titleOf = useActivityTitle();
  const changeWords = useChangeWords(known);
  switch (known.__typename) {
    case 'TimelineActivity': {
      if (!known.activity) return undefined;
      const { kind, direction, channel, outcome, times, text, duration } = known.activity;
      const seconds = duration?.seconds ?? null;
      const title = titleOf({
        kind,
        direction: direction ?? null,
        channel: channel ?? null,
        outcome: outcome ?? null,
        seconds,
        times,
      });
      return { title, text };
    }
    case 'TimelineTouch': {
      const name = known.source?.name;
      return { title: name ? t`Enquiry · ${name}` : t`Enquiry`, text: textOfEnquiry(known) };
    }
    case 'TimelineDeal': {
      const { number } = known;
      const value = formats.money(known.amount);
      return { title: t`Deal ${number} is won: ${value}` };
    }
    case 'TimelineAdjustment': {
      const { dealNumber } = known;
      const change = formats.money(known.amount);
      return { title: t`Deal ${dealNumber} changed by ${change}`, text: known.note ?? undefined };
    }
    default:
      return changeWords;
  }
}

/** What somebody wrote when they asked; what was said in a conversation stands there. */
function textOfEnquiry({
  touchKind,
  detail,
}: {
  readonly touchKind: string;
  readonly detail: unknown;
}): string | undefined {
  const { text } = (detail ?? {}) as { readonly text?: unknown };
  const isOfConversation = touchKind === 'MESSAGE' || touchKind === 'EMAIL' || touchKind === 'CALL';
  return typeof text === 'string' && text !== '' && !isOfConversation ? text : undefined;
}
