import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { PairRow } from './pair-row.tsx';
import { PartySection } from './party-section.tsx';
import styles from './party-twins.module.css';

const PartyTwinsPair = graphql(`
  fragment PartyTwins_DuplicatePair on DuplicatePair {
    id
    ...PairRow_DuplicatePair
  }
`);

type PartyTwinsProps = {
  readonly slug: string;
  /** The record on whose page they stand. */
  readonly of: string;
  readonly pairs: readonly FragmentType<typeof PartyTwinsPair>[];
  /** Called when it is decided about one. */
  readonly onDecided: () => void;
};

/** With whom a contact or company may be one; nothing where there is nobody. */
export function PartyTwins({ slug, of, pairs, onDecided }: PartyTwinsProps) {
  const { t } = useLingui();
  if (pairs.length === 0) return null;
  return (
    <PartySection title={t`Possible duplicates`}>
      <ul className={styles.list}>
        {pairs.map((each) => {
          const pair = readFragment(PartyTwinsPair, each);
          return <PairRow key={pair.id} slug={slug} of={of} pair={pair} onDecided={onDecided} />;
        })}
      </ul>
    </PartySection>
  );
}
