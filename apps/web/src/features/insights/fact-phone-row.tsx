import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './fact-phone-row.module.css';

const FactPhoneRowFact = graphql(`
  fragment FactPhoneRow_Fact on Fact {
    day
    value {
      amount
      currency
    }
    leadTitle
    member {
      id
      name
    }
  }
`);

/** A row behind a number in two lines: what and how much, who and when. */
export function FactPhoneRow({ fact }: { readonly fact: FragmentType<typeof FactPhoneRowFact> }) {
  const { day, value, leadTitle, member } = readFragment(FactPhoneRowFact, fact);
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <div className={styles.row}>
      <strong className={styles.title}>{leadTitle ?? t`A lead you may not open`}</strong>
      <span>{value ? formats.money(value) : null}</span>
      <span className={styles.second}>{member?.name ?? t`Nobody`}</span>
      <span className={styles.second}>{formats.day(day)}</span>
    </div>
  );
}
