import { Plural, useLingui } from '@lingui/react/macro';
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
  // Who is due nothing and got nothing would only push the others apart.
  const [concerned, others] = [true, false].map((is) => ordered.filter((share) => isConcerned(share) === is));
  const most = Math.max(...shares.map(({ expected, got }) => Math.max(expected, got)), 1);
  const sumOf = (of: (share: Share) => number) => shares.reduce((sum, each) => sum + of(each), 0);
  const share = (leads: number) => `${(leads / most) * 100}%`;
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
          {concerned?.map(({ member, expected, got, really, returned }) => (
            <tr key={member?.id}>
              <td>
                {member?.name}
                <div className={styles.spread} aria-hidden="true">
                  <div className={styles.got} style={{ inlineSize: share(got) }} />
                  <div className={styles.due} style={{ insetInlineStart: share(expected) }} />
                </div>
              </td>
              <td className={styles.number}>{expected.toFixed(1)}</td>
              <td className={styles.number}>{got}</td>
              <td className={styles.number}>{returned}</td>
              <td className={styles.number}>{really}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`Together`}</th>
            <td className={styles.number}>{sumOf(({ expected }) => expected).toFixed(1)}</td>
            <td className={styles.number}>{sumOf(({ got }) => got)}</td>
            <td className={styles.number}>{sumOf(({ returned }) => returned)}</td>
            <td className={styles.number}>{sumOf(({ really }) => really)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.faint}>
        {t`“In reality” counts the leads that this plan gives out and that were somebody’s: who came back and who would wait are not among them.`}
      </p>
      {others && others.length > 0 ? (
        <p className={styles.faint}>
          <Plural
            value={others.length}
            one="# more member had nothing to do with it."
            other="# more members had nothing to do with it."
          />
        </p>
      ) : null}
    </div>
  );
}

type Share = Readonly<Record<'expected' | 'got' | 'really' | 'returned', number>>;

/** A tenth of a lead is the least that is told. */
const isConcerned = ({ expected, got, really, returned }: Share) =>
  expected >= 0.05 || got + really + returned > 0;
