import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, EmptyState } from '@mikomi/ui';
import type { MyDayView } from './my-day-search.ts';

type FinishedDayProps = {
  readonly slug: string;
  readonly view: MyDayView;
  readonly counts: Readonly<Record<MyDayView, number | undefined>>;
  readonly onView: (view: MyDayView) => void;
};

/** A quiet page that says so, and what else waits. */
export function FinishedDay({ slug, view, counts, onView }: FinishedDayProps) {
  const { t } = useLingui();
  const { overdue = 0, 'no-next-step': forgotten = 0 } = counts;
  const words: Readonly<Record<MyDayView, string>> = {
    today: t`Nothing is promised for today.`,
    overdue: t`Nothing is overdue. Every promise was kept in time.`,
    'no-next-step': t`Every open lead of yours has a next step.`,
  };
  if (view !== 'overdue' && overdue > 0) {
    return (
      <EmptyState
        text={words[view]}
        action={
          <Button variant="primary" onPress={() => onView('overdue')}>
            {plural(overdue, { one: 'On to # that is overdue', other: 'On to # that are overdue' })}
          </Button>
        }
      />
    );
  }
  if (view !== 'no-next-step' && forgotten > 0) {
    return (
      <EmptyState
        text={words[view]}
        action={
          <Button onPress={() => onView('no-next-step')}>
            {plural(forgotten, {
              one: 'On to # lead without a next step',
              other: 'On to # leads without a next step',
            })}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      text={words[view]}
      action={<Anchor variant="default" href={`/o/${slug}/leads`}>{t`Go to the leads`}</Anchor>}
    />
  );
}
