import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { PartySection } from './party-section.tsx';
import styles from './party-twins.module.css';
import { useTakeApart } from './use-take-apart.ts';

const PartyMergesMerge = graphql(`
  fragment PartyMerges_PartyMerge on PartyMerge {
    id
    names
    mergedAt
    apartAt
    viewerCanTakeApart
    mergedBy {
      id
      name
    }
  }
`);

type PartyMergesProps = {
  readonly merges: readonly FragmentType<typeof PartyMergesMerge>[];
  /** Called when one was taken apart. */
  readonly onApart: () => void;
};

/** What became one with it, each with the way back. */
export function PartyMerges({ merges, onApart }: PartyMergesProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const takeApart = useTakeApart();
  const standing = merges
    .map((merge) => readFragment(PartyMergesMerge, merge))
    .filter(({ apartAt }) => apartAt === null);
  if (standing.length === 0) return null;
  return (
    <PartySection title={t`Merged from`}>
      <ul className={styles.list}>
        {standing.map(({ id, names, mergedAt, mergedBy, viewerCanTakeApart }) => (
          <li key={id} className={styles.row}>
            <span className={styles.words}>
              <span>{names.map((name) => name || t`Without a name`).join(', ')}</span>
              <span className={styles.why}>
                {[formats.instant(Date.parse(mergedAt)), mergedBy?.name].filter(Boolean).join(' · ')}
              </span>
            </span>
            {viewerCanTakeApart ? (
              <Button
                size="small"
                variant="quiet"
                onPress={() => void takeApart(id).then((isDone) => (isDone ? onApart() : undefined))}
              >
                {t`Take apart`}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
