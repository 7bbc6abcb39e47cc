import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './delivery-became.module.css';
import { DeliveryStateWords, useArrivalWords } from './delivery-state-words.tsx';

const DeliveryBecameDelivery = graphql(`
  fragment DeliveryBecame_Delivery on Delivery {
    id
    state
    because {
      message
    }
    nextTryAt
    repeats
    arrivals {
      id
      state
      outcome
      reasons {
        code
        message
      }
      lead {
        id
        title
      }
    }
  }
`);

type DeliveryBecameProps = {
  readonly slug: string;
  readonly delivery: FragmentType<typeof DeliveryBecameDelivery>;
};

/** What a delivery became, and why. */
export function DeliveryBecame({ slug, delivery }: DeliveryBecameProps) {
  const { state, because, nextTryAt, repeats, arrivals } = readFragment(DeliveryBecameDelivery, delivery);
  const { t } = useLingui();
  const formats = useFormats();
  const say = useArrivalWords();
  const isSaidBelow = arrivals.some(({ reasons }) =>
    reasons.some(({ message }) => message === because?.message),
  );
  return (
    <SettingSection title={t`What it became`}>
      <div className={styles.state} role="status">
        <DeliveryStateWords state={state} />
        {because && !isSaidBelow ? <span>{because.message}</span> : null}
      </div>
      {nextTryAt ? (
        <p>{t`It is tried again by itself ${formats.relative(Date.parse(nextTryAt), Date.now())}.`}</p>
      ) : null}
      {arrivals.length > 0 ? (
        <ul className={styles.arrivals}>
          {arrivals.map(({ id, lead, reasons, ...arrived }) => (
            <li key={id}>
              <span className={styles.outcome}>
                {say(arrived)}
                {lead ? (
                  <>
                    {t({ message: ': ', context: 'before a name' })}
                    <Anchor href={`/o/${slug}/leads/${lead.id}`}>{lead.title}</Anchor>
                  </>
                ) : null}
              </span>
              <span className={styles.reasons}>
                {formats.sentences(reasons.map(({ message }) => message))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {repeats > 0 ? (
        <p className={styles.reasons}>
          {t`The very same came ${formats.number(repeats)} more times; it was taken once.`}
        </p>
      ) : null}
    </SettingSection>
  );
}
