import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './deliveries-list.module.css';
import { DeliveryStateWords, useArrivalWords } from './delivery-state-words.tsx';

const DeliveriesListDelivery = graphql(`
  fragment DeliveriesList_Delivery on Delivery {
    id
    state
    receivedAt
    because {
      message
    }
    source {
      id
      name
    }
    arrivals {
      id
      state
      outcome
      sender
      lead {
        id
        title
      }
    }
  }
`);

type DeliveriesListProps = {
  readonly slug: string;
  readonly deliveries: readonly FragmentType<typeof DeliveriesListDelivery>[];
};

/** What came in, newest first, each with who wrote it and what it became. */
export function DeliveriesList({ slug, deliveries }: DeliveriesListProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const say = useArrivalWords();
  return (
    <ul className={styles.list} aria-label={t`Deliveries`}>
      {readFragment(DeliveriesListDelivery, deliveries).map((delivery) => {
        const { id, state, receivedAt, because, source, arrivals } = delivery;
        const at = Date.parse(receivedAt);
        const [first] = arrivals;
        const senders = arrivals.flatMap(({ sender }) => sender ?? []);
        return (
          <li key={id} className={styles.delivery}>
            <span className={styles.state}>
              <DeliveryStateWords state={state} />
            </span>
            <span className={styles.words}>
              <Anchor variant="plain" href={`/o/${slug}/settings/inbox/${id}`}>
                {[...senders.slice(0, 1), source.name].join(' · ')}
              </Anchor>
              <span className={styles.became}>
                {because?.message ?? (first ? say(first) : '')}
                {first?.lead ? (
                  <>
                    {t({ message: ': ', context: 'before a name' })}
                    <Anchor href={`/o/${slug}/leads/${first.lead.id}`}>{first.lead.title}</Anchor>
                  </>
                ) : null}
                {arrivals.length > 1 ? ` ${t`and ${formats.number(arrivals.length - 1)} more`}` : null}
              </span>
            </span>
            <time className={styles.at} dateTime={receivedAt} title={formats.instant(at)}>
              {formats.relative(at, now)}
            </time>
          </li>
        );
      })}
    </ul>
  );
}
