import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSubpage } from '#app/settings/setting-subpage.tsx';
import { DeliveryBecame } from '#features/capture/delivery-became.tsx';
import { DeliveryPayload } from '#features/capture/delivery-payload.tsx';
import { MappingEditor } from '#features/capture/mapping-editor.tsx';
import { ReadAgain } from '#features/capture/read-again.tsx';
import { graphql } from '#generated/index.ts';

const DeliveryPageQuery = graphql(`
  query DeliveryPage($id: ID!) {
    delivery(id: $id) {
      id
      receivedAt
      source {
        id
        name
      }
      ...ReadAgain_Delivery
      ...DeliveryBecame_Delivery
      ...DeliveryPayload_Delivery
      ...MappingEditor_Delivery
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/inbox/$deliveryId');

/** One delivery: what it became and why, where its fields go, and what was sent. */
export function DeliveryPage() {
  const formats = useFormats();
  const { slug, deliveryId } = route.useParams();
  const [{ data, error }, ask] = useQuery({
    query: DeliveryPageQuery,
    variables: { id: deliveryId },
    requestPolicy: 'cache-and-network',
  });
  const delivery = data?.delivery;
  if (delivery === null) return <NothingHere isInside />;
  return (
    <SettingSubpage
      of="inbox"
      title={delivery?.source.name ?? ''}
      about={
        delivery ? (
          <Trans>
            Received {formats.instant(Date.parse(delivery.receivedAt))} at the source{' '}
            <Anchor href={`/o/${slug}/settings/sources/${delivery.source.id}`}>{delivery.source.name}</Anchor>
          </Trans>
        ) : null
      }
      action={delivery ? <ReadAgain delivery={delivery} /> : null}
    >
      {delivery ? (
        <>
          <DeliveryBecame slug={slug} delivery={delivery} />
          <MappingEditor key={delivery.id} delivery={delivery} />
          <DeliveryPayload delivery={delivery} />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingSubpage>
  );
}
