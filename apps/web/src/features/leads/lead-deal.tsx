import { useLingui } from '@lingui/react/macro';
import { IconButton, IconUndo } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import type { CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useTakeBack } from '#app/graph/use-undo-toast.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DealCustomFacts } from './deal-custom-facts.tsx';
import { DealMenu } from './deal-menu.tsx';
import styles from './lead-deals.module.css';

const AdjustDeal = lazy(() =>
  import('./adjust-deal.tsx').then(({ AdjustDeal }) => ({ default: AdjustDeal })),
);
const EditDeal = lazy(() => import('./edit-deal.tsx').then(({ EditDeal }) => ({ default: EditDeal })));

export const LeadDealDeal = graphql(`
  fragment LeadDeal_Deal on Deal {
    id
    number
    wonOn
    note
    undoCommandId
    viewerCanEdit
    value {
      amount
      currency
    }
    currentValue {
      amount
      currency
    }
    credits {
      id
      percent
      role
      member {
        id
        name
      }
    }
    adjustments {
      id
      kind
      day
      note
      undoCommandId
      change {
        amount
        currency
      }
    }
    ...AdjustDeal_Deal
    ...EditDeal_Deal
    ...DealCustomFacts_Deal
  }
`);

type LeadDealProps = {
  readonly deal: FragmentType<typeof LeadDealDeal>;
  /** The custom fields of deals. */
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
  readonly canAdjust: boolean;
};

/** An order that was won: what it is worth now, whose success it is, and what became of it. */
export function LeadDeal({ deal, fields, canAdjust }: LeadDealProps) {
  const known = readFragment(LeadDealDeal, deal);
  const { t } = useLingui();
  const formats = useFormats();
  const takeBack = useTakeBack();
  const [asked, setAsked] = useState<'adjust' | 'edit'>();
  const { number, wonOn, value, currentValue, credits, adjustments, note, undoCommandId } = known;
  const kinds: Readonly<Record<string, string>> = {
    CANCELLATION: t`Cancellation`,
    RETURN: t`Return`,
    PRICE: t`New price`,
  };
  const close = () => setAsked(undefined);
  return (
    <article className={styles.deal}>
      <div className={styles.head}>
        <strong>{t`Deal ${number}`}</strong>
        <span className={styles.end}>
          <strong className={styles.value}>{formats.money(currentValue)}</strong>
          <DealMenu
            name={t`Deal ${number}`}
            onEdit={known.viewerCanEdit ? () => setAsked('edit') : undefined}
            onAdjust={canAdjust ? () => setAsked('adjust') : undefined}
            onTakeBack={undoCommandId ? () => void takeBack(undoCommandId) : undefined}
          />
        </span>
      </div>
      <p className={styles.faint}>
        {formats.day(wonOn)} ·{' '}
        {formats.list(credits.map(({ member, percent }) => `${member.name} ${formats.share(percent / 100)}`))}
      </p>
      {note ? <p>{note}</p> : null}
      <DealCustomFacts deal={known} fields={fields} />
      {adjustments.length > 0 ? (
        <ul>
          <li className={styles.change}>
            <span>{t`As it was won`}</span>
            <span className={styles.value}>{formats.money(value)}</span>
          </li>
          {adjustments.map(({ id, kind, day, note: why, change, undoCommandId: commandId }) => (
            <li key={id} className={styles.change}>
              <span>
                {kinds[kind]}, {formats.day(day)}
                {why ? ` · ${why}` : null}
              </span>
              <span className={styles.end}>
                <span className={styles.value}>{formats.money(change)}</span>
                {commandId ? (
                  <IconButton
                    size="small"
                    label={t`Take back: ${kinds[kind] ?? kind}`}
                    icon={<IconUndo aria-hidden="true" />}
                    onPress={() => void takeBack(commandId)}
                  />
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Suspense fallback={null}>
        {asked === 'adjust' ? <AdjustDeal deal={known} onClose={close} /> : null}
        {asked === 'edit' ? <EditDeal deal={known} onClose={close} /> : null}
      </Suspense>
    </article>
  );
}
