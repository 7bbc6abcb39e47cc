import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './party-work.module.css';

export const PartyDealsDeal = graphql(`
  fragment PartyDeals_Deal on Deal {
    id
    number
    wonOn
    currentValue {
      amount
      currency
    }
    lines {
      id
      name
    }
    lead {
      id
      title
    }
  }
`);

type PartyDealRowsProps = {
  readonly slug: string;
  readonly deals: readonly FragmentType<typeof PartyDealsDeal>[];
};

/** Deals of a contact or company, a line each. */
export function PartyDealRows({ slug, deals }: PartyDealRowsProps) {
  const known = readFragment(PartyDealsDeal, deals);
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <ul className={styles.list}>
      {known.map(({ id, number, wonOn, currentValue, lines, lead }) => (
        <li key={id} className={styles.deal}>
          {lead ? (
            <Anchor variant="plain" href={`/o/${slug}/leads/${lead.id}`}>
              {t`Deal ${number}`}
            </Anchor>
          ) : (
            <span>{t`Deal ${number}`}</span>
          )}
          <span className={styles.faint}>{formats.list(lines.map(({ name }) => name))}</span>
          <span className={styles.faint}>{formats.day(wonOn, undefined, 'narrow')}</span>
          <span className={styles.end}>{formats.money(currentValue)}</span>
        </li>
      ))}
    </ul>
  );
}
