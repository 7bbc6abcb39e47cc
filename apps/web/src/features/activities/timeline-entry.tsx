import { useLingui } from '@lingui/react/macro';
import {
  IconActivity,
  IconButton,
  IconCall,
  IconDelete,
  IconEdit,
  IconInbox,
  IconMail,
  IconMessage,
  IconNote,
  IconPeople,
  IconPlace,
  IconUndo,
  IconWon,
  TimelineItem,
} from '@mikomi/ui';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useTakeBack } from '#app/graph/use-undo-toast.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './timeline.module.css';
import { useDeleteActivity } from './use-delete-activity.ts';
import { useEntryWords } from './use-entry-words.tsx';

const EditActivity = lazy(() =>
  import('./edit-activity.tsx').then(({ EditActivity }) => ({ default: EditActivity })),
);

export const TimelineEntryItemEntry = graphql(`
  fragment TimelineEntryItem_TimelineEntry on TimelineEntry {
    id
    kind
    occurredAt
    member {
      id
      name
    }
    ... on TimelineActivity {
      activity {
        id
        editedAt
        viewerCanEdit
        ...EditActivity_Activity
      }
    }
    ... on TimelineChange {
      undoCommandId
    }
    ...EntryWords_TimelineEntry
  }
`);

const PICTURES: Readonly<Record<string, ReactNode>> = {
  COMMENT: <IconNote />,
  CALL: <IconCall />,
  MESSAGE: <IconMessage />,
  EMAIL: <IconMail />,
  MEETING: <IconPeople />,
  DEMO: <IconPeople />,
  VISIT: <IconPlace />,
  TOUCH: <IconInbox />,
  DEAL: <IconWon />,
  CHANGE: <IconActivity />,
};

type TimelineEntryItemProps = {
  readonly entry: FragmentType<typeof TimelineEntryItemEntry>;
  /** To be read only, where something else is to be done. */
  readonly isBrief?: boolean;
};

/** One thing that happened, in its place; whoever may corrects it there, or takes it back. */
export function TimelineEntryItem({ entry, isBrief = false }: TimelineEntryItemProps) {
  const known = readFragment(TimelineEntryItemEntry, entry);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const [isEdited, setEdited] = useState(false);
  const words = useEntryWords(known);
  if (words === undefined) return null;
  const { kind, occurredAt, member } = known;
  const activity = known.__typename === 'TimelineActivity' ? known.activity : undefined;
  const undoCommandId = known.__typename === 'TimelineChange' ? known.undoCommandId : undefined;
  const at = Date.parse(occurredAt);
  return (
    <TimelineItem
      icon={PICTURES[kind] ?? <IconActivity />}
      title={
        <span className={words.isQuiet ? styles.change : undefined}>
          {words.title}
          {member ? <span className={styles.change}> · {member.name}</span> : null}
          {activity?.editedAt ? (
            <span className={styles.change} title={formats.instant(Date.parse(activity.editedAt))}>
              {' '}
              · {t`edited`}
            </span>
          ) : null}
        </span>
      }
      when={formats.relative(at, now)}
      exact={formats.instant(at)}
      dateTime={occurredAt}
      actions={
        isBrief ? undefined : activity?.viewerCanEdit ? (
          <ActivityActions id={activity.id} onEdit={() => setEdited(!isEdited)} />
        ) : undoCommandId ? (
          <TakeBack commandId={undoCommandId} what={words.title} />
        ) : undefined
      }
    >
      {isEdited && activity ? (
        <Suspense fallback={null}>
          <EditActivity activity={activity} onClose={() => setEdited(false)} />
        </Suspense>
      ) : words.text ? (
        <span className={styles.text}>{words.text}</span>
      ) : undefined}
    </TimelineItem>
  );
}

function ActivityActions({ id, onEdit }: { readonly id: string; readonly onEdit: () => void }) {
  const { t } = useLingui();
  const remove = useDeleteActivity();
  return (
    <>
      <IconButton
        size="small"
        label={t`Correct this entry`}
        icon={<IconEdit aria-hidden="true" />}
        onPress={onEdit}
      />
      <IconButton
        size="small"
        label={t`Delete this entry`}
        icon={<IconDelete aria-hidden="true" />}
        onPress={() => void remove(id)}
      />
    </>
  );
}

function TakeBack({ commandId, what }: { readonly commandId: string; readonly what: string }) {
  const { t } = useLingui();
  const takeBack = useTakeBack();
  return (
    <IconButton
      size="small"
      label={t`Take back: ${what}`}
      icon={<IconUndo aria-hidden="true" />}
      onPress={() => void takeBack(commandId)}
    />
  );
}
