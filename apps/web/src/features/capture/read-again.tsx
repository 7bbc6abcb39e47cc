import { useLingui } from '@lingui/react/macro';
import { Button, IconRetry } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useReplay } from './use-replay.ts';

const ReadAgainDelivery = graphql(`
  fragment ReadAgain_Delivery on Delivery {
    id
    state
    body
  }
`);

/** Has one delivery that waits for a person read again; one that was set aside is let in. */
export function ReadAgain({ delivery }: { readonly delivery: FragmentType<typeof ReadAgainDelivery> }) {
  const { id, state, body } = readFragment(ReadAgainDelivery, delivery);
  const { t } = useLingui();
  const replay = useReplay();
  if (body === null) return null;
  if (state === 'REJECTED')
    return (
      <Button variant="primary" onPress={() => void replay({ ids: [id], letIn: true })}>
        {t`Let it in`}
      </Button>
    );
  // One that names nobody is read again where its fields are given their places.
  if (state !== 'FAILED') return null;
  return (
    <Button icon={<IconRetry aria-hidden="true" />} onPress={() => void replay({ ids: [id] })}>
      {t`Read it again`}
    </Button>
  );
}
