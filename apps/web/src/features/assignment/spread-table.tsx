import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './assignment.module.css';

const SpreadTableSpread = graphql(`
  fragment SpreadTable_AssignmentSpread on AssignmentSpread {
    shares {
      member {
        id
        name
      }
      expected
      got
      really
      returned
    }
  }
`);

/** What each would have got beside what was due to them and what they really got. */
export function SpreadTable({ spread }: { readonly spread: FragmentType<typeof SpreadTableSpread> }) {
  const { shares } = readFragment(SpreadTableSpread, spread);
  const { t } = useLingui();
  // Whom the plan is about stands first; who only keeps what they had, below.
  const ordered = shares.toSorted((a, b) => b.expected - a.expected || b.got - a.got || b.really - a.really);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Name`}</th>
            <th scope="col" className={styles.number}>{t`Due`}</th>
            <th scope="col" className={styles.number}>{t`By this plan`}</th>
            <th scope="col" className={styles.number}>{t`Came back`}</th>
            <th scope="col" className={styles.number}>{t`In reality`}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ member, expected, got, really, returned }) => (
            <tr key={member?.id}>
              <td>{member?.name}</td>
              <td className={styles.number}>{expected.toFixed(1)}</td>
              <td className={styles.number}>{got}</td>
              <td className={styles.number}>{returned}</td>
              <td className={styles.number}>{really}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
