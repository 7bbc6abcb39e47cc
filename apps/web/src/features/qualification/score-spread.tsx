import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Disclosure } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './score-spread.module.css';

const ScoreSpreadScoreSpread = graphql(`
  fragment ScoreSpread_ScoreSpread on ScoreSpread {
    count
    median
    highest
    bins {
      from
      to
      count
    }
  }
`);

type ScoreSpreadProps = {
  readonly slug: string;
  readonly spread: FragmentType<typeof ScoreSpreadScoreSpread>;
};

/** Where open leads stand: the answer as a sentence, then bars from no points to the most, then the numbers. */
export function ScoreSpread({ slug, spread }: ScoreSpreadProps) {
  const { count, median, highest, bins } = readFragment(ScoreSpreadScoreSpread, spread);
  const { t } = useLingui();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  if (count === 0 || median == null || highest == null) return null;
  const most = Math.max(...bins.map((bin) => bin.count));
  const span = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to ? `${from}` : t`${from} to ${to}`;
  const leads = (number: number) => plural(number, { one: '# lead', other: '# leads' });
  const said = t`Half of ${formats.number(count)} open leads have ${median} points or more; the best has ${highest}.`;
  return (
    <SettingSection title={t`Where open leads stand`}>
      <p>{said}</p>
      <figure className={styles.figure}>
        <div className={styles.bars} role="img" aria-label={said}>
          {bins.map((bin) => (
            <div key={bin.from} className={styles.bin} title={`${span(bin)}: ${leads(bin.count)}`}>
              {bin.count === most ? <span className={styles.most}>{formats.number(bin.count)}</span> : null}
              <div
                className={styles.bar}
                data-is-median={(bin.from <= median && median <= bin.to) || undefined}
                style={{ blockSize: `${(bin.count / most) * 100}%` }}
              />
            </div>
          ))}
        </div>
        <figcaption className={styles.ends} aria-hidden="true">
          <span>{bins[0]?.from}</span>
          <span>
            <Trans>Points</Trans>
          </span>
          <span>{bins.at(-1)?.to}</span>
        </figcaption>
      </figure>
      <Disclosure title={t`The numbers`} isExpanded={isOpen} onExpandedChange={setOpen}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`Points`}</th>
              <th scope="col">{t`Open leads`}</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter((bin) => bin.count > 0)
              .toReversed()
              .map((bin) => (
                <tr key={bin.from}>
                  <td>
                    <Anchor href={`/o/${slug}/leads?score=${bin.from}&sort=score`}>{span(bin)}</Anchor>
                  </td>
                  <td>{formats.number(bin.count)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </Disclosure>
    </SettingSection>
  );
}
