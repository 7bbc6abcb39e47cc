import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const TurnedAwayListTurnedAway = graphql(`
  fragment TurnedAwayList_TurnedAway on TurnedAway {
    because {
      code
      message
    }
    count
    lastAt
  }
`);

type TurnedAwayListProps = { readonly turnedAway: readonly FragmentType<typeof TurnedAwayListTurnedAway>[] };

/** What was not taken, with the reason and what helps; nothing of it was kept. */
export function TurnedAwayList({ turnedAway }: TurnedAwayListProps) {
  const known = readFragment(TurnedAwayListTurnedAway, turnedAway);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  return known.map(({ because, count, lastAt }) => (
    <Callout
      key={because.code}
      tone="fault"
      title={plural(count, { one: '# request was turned away', other: '# requests were turned away' })}
    >
      {formats.sentences([
        because.message,
        t`The last one ${formats.relative(Date.parse(lastAt), now)}.`,
        because.code === 'DELIVERY_NOT_GENUINE'
          ? t`Compare the keys below with those of the other system.`
          : '',
      ])}
    </Callout>
  ));
}
