import { useLingui } from '@lingui/react/macro';
import { Button, IconRetry } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './read-again.module.css';
import { useReplay } from './use-replay.ts';
import { useSetAside } from './use-set-aside.ts';

const ReadAgainDelivery = graphql(`
  fragment ReadAgain_Delivery on Delivery {
    id
    state
    body
    source {
      id
      inlet {
        id
        health {
          needMapping
          failed
        }
      }
    }
  }
`);

/** Has one delivery that waits for a person read again, or sets it aside; one that was set aside is let in. */
export function ReadAgain({ delivery }: { readonly delivery: FragmentType<typeof ReadAgainDelivery> }) {
  const { id, state, body, source } = readFragment(ReadAgainDelivery, delivery);
  const { t } = useLingui();
  const replay = useReplay();
  const setAside = useSetAside();
  if (state === 'REJECTED' && body !== null)
    return (
      <Button variant="primary" onPress={() => void replay({ ids: [id], letIn: true })}>
        {t`Let it in`}
      </Button>
    );
  if (state !== 'FAILED' && state !== 'NEEDS_MAPPING') return null;
  const waiting = (source.inlet?.health.needMapping ?? 0) + (source.inlet?.health.failed ?? 0);
  // The only one that waits is read again where its fields are given their places.
  const isAskedBelow = state === 'NEEDS_MAPPING' && waiting === 1;
  return (
    <div className={styles.choices}>
      <Button variant="quiet" onPress={() => void setAside({ ids: [id] })}>{t`Set aside`}</Button>
      {body === null || isAskedBelow ? null : (
        <Button icon={<IconRetry aria-hidden="true" />} onPress={() => void replay({ ids: [id] })}>
          {t`Read it again`}
        </Button>
      )}
    </div>
  );
}
