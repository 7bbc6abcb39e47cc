import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, IconRetry } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './save-mapping.module.css';
import { useReplay } from './use-replay.ts';
import { useSetAside } from './use-set-aside.ts';

export const ReplayWaitingSource = graphql(`
  fragment ReplayWaiting_Source on Source {
    id
    inlet {
      id
      health {
        needMapping
        failed
      }
    }
  }
`);

/** Has read again what waits for a person at a source, or sets all of it aside; nothing where nothing waits. */
export function ReplayWaiting({ source }: { readonly source: FragmentType<typeof ReplayWaitingSource> }) {
  const { id, inlet } = readFragment(ReplayWaitingSource, source);
  const { t } = useLingui();
  const replay = useReplay();
  const setAside = useSetAside();
  const waiting = (inlet?.health.needMapping ?? 0) + (inlet?.health.failed ?? 0);
  if (waiting === 0) return null;
  return (
    <div className={styles.foot}>
      <span className={styles.said}>
        {plural(waiting, {
          one: '# delivery of this source waits for you',
          other: '# deliveries of this source wait for you',
        })}
      </span>
      {waiting > 1 ? (
        <Button variant="quiet" onPress={() => void setAside({ sourceId: id })}>{t`Set all aside`}</Button>
      ) : null}
      <Button icon={<IconRetry aria-hidden="true" />} onPress={() => void replay({ sourceId: id })}>
        {plural(waiting, { one: 'Read it again', other: 'Read all # again' })}
      </Button>
    </div>
  );
}
