import { useLingui } from '@lingui/react/macro';
import { CONTACT_POINT_KINDS } from '@mikomi/domain/parties';
import { Anchor, Badge, IconButton, IconClose } from '@mikomi/ui';
import { pointHref } from '#app/formats/point-href.ts';
import { PointText } from '#app/formats/point-text.tsx';
import { toasts } from '#app/toasts.ts';
import { useChannelWords } from '#app/words/channel-words.ts';
import { DoNotBadge } from '#app/words/do-not-badge.tsx';
import type { ContactPointEditInput, ContactPointKind } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { AddPoint } from './add-point.tsx';
import styles from './point-list.module.css';

const PointListContactPoint = graphql(`
  fragment PointList_ContactPoint on ContactPoint {
    id
    kind
    value
    shown
    shared
  }
`);

type PointListProps = {
  readonly points: readonly FragmentType<typeof PointListContactPoint>[];
  /** The channels on which they do not want to be approached. */
  readonly refused?: ReadonlySet<string>;
  /**
   * Sends the whole list and says what was done, to be taken back; answers what is wrong with it, if anything is. Without it
   * the list is only read.
   */
  readonly onSave:
    | ((points: ContactPointEditInput[], done?: string) => Promise<string | undefined>)
    | undefined;
};

/** How to reach a party: one press calls or writes; ways are added and taken away in place. */
export function PointList({ points, refused, onSave }: PointListProps) {
  const known = readFragment(PointListContactPoint, points);
  const { t } = useLingui();
  const words = useChannelWords();
  const nameOf = (kind: string) => words[kind as ContactPointKind] ?? kind;
  const asEdits = known.map(({ id, kind, value }) => ({ id, kind: kind as ContactPointKind, value }));

  const remove = async (id: string, shown: string) => {
    const left = asEdits.filter((point) => point.id !== id);
    const wrong = await onSave?.(left, t`${shown} is removed.`);
    if (wrong !== undefined) toasts.show({ text: wrong, tone: 'fault' });
  };

  return (
    <section className={styles.section} aria-label={t`How to reach them`}>
      <h2 className={styles.title}>{t`How to reach them`}</h2>
      <ul>
        {known.map(({ id, kind, value, shown, shared }) => {
          const href = pointHref(kind, value);
          return (
            <li key={id} className={styles.point}>
              <span className={styles.kind}>{nameOf(kind)}</span>
              <span className={styles.value}>
                {href && !refused?.has(kind) ? (
                  <Anchor href={href}>
                    <PointText text={shown} />
                  </Anchor>
                ) : (
                  <PointText text={shown} />
                )}{' '}
                {shared ? <Badge>{t`Shared`}</Badge> : null}{' '}
                {refused?.has(kind) ? <DoNotBadge kind={kind} /> : null}
              </span>
              {onSave ? (
                <IconButton
                  label={t`Remove ${shown}`}
                  size="small"
                  icon={<IconClose aria-hidden="true" />}
                  onPress={() => void remove(id, shown)}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
      {onSave ? (
        <AddPoint
          kinds={CONTACT_POINT_KINDS.map((id) => ({ id, text: nameOf(id) }))}
          onAdd={(point) => onSave([...asEdits, point])}
        />
      ) : null}
    </section>
  );
}
