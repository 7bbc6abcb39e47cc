import { useLingui } from '@lingui/react/macro';
import { Anchor, DescriptionItem, DescriptionList } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DeliveryDays } from './delivery-days.tsx';
import { FirstDelivery } from './first-delivery.tsx';
import { TurnedAwayList } from './turned-away-list.tsx';

const SourceHealthInlet = graphql(`
  fragment SourceHealth_Inlet on Inlet {
    id
    health {
      lastReceivedAt
      received
      waiting
      needMapping
      setAside
      failed
      days {
        day
        count
      }
      turnedAway {
        ...TurnedAwayList_TurnedAway
      }
    }
  }
`);

type SourceHealthProps = {
  readonly slug: string;
  readonly sourceId: string;
  readonly inlet: FragmentType<typeof SourceHealthInlet>;
  /** Whether visitors send it themselves. */
  readonly isForm: boolean;
};

/** Whether a source works: what came when, what waits for a person, and what was turned away. It follows by itself. */
export function SourceHealth({ slug, sourceId, inlet, isForm }: SourceHealthProps) {
  const { health } = readFragment(SourceHealthInlet, inlet);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const inbox = (view?: string) =>
    `/o/${slug}/settings/inbox?source=${sourceId}${view ? `&view=${view}` : ''}`;
  const { lastReceivedAt, needMapping, setAside, failed, waiting, received } = health;
  if (lastReceivedAt === null)
    return (
      <>
        <FirstDelivery isForm={isForm} />
        <TurnedAwayList turnedAway={health.turnedAway} />
      </>
    );
  const last = Date.parse(lastReceivedAt);
  return (
    <SettingSection title={t`How it is doing`}>
      <DescriptionList>
        <DescriptionItem term={t`Last received`}>
          <time dateTime={lastReceivedAt} title={formats.instant(last)} role="status">
            {formats.relative(last, now)}
          </time>
        </DescriptionItem>
        <DescriptionItem term={t`In the last 90 days`}>
          <Anchor href={inbox()}>{formats.number(received)}</Anchor>
        </DescriptionItem>
        {waiting > 0 ? (
          <DescriptionItem term={t`Being read`}>{formats.number(waiting)}</DescriptionItem>
        ) : null}
        {needMapping > 0 ? (
          <DescriptionItem term={t`Waits for a mapping`}>
            <Anchor href={inbox('mapping')}>{formats.number(needMapping)}</Anchor>
          </DescriptionItem>
        ) : null}
        {failed > 0 ? (
          <DescriptionItem term={t`Failed`}>
            <Anchor href={inbox('failed')}>{formats.number(failed)}</Anchor>
          </DescriptionItem>
        ) : null}
        {setAside > 0 ? (
          <DescriptionItem term={t`Set aside`}>
            <Anchor href={inbox('set-aside')}>{formats.number(setAside)}</Anchor>
          </DescriptionItem>
        ) : null}
      </DescriptionList>
      <DeliveryDays days={health.days} />
      <TurnedAwayList turnedAway={health.turnedAway} />
    </SettingSection>
  );
}
