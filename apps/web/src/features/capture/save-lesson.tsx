import { useLingui } from '@lingui/react/macro';
import type { MailLesson } from '@mikomi/domain/capture';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import type { MailMark } from './mail-marks.ts';
import { placeOf } from './mapping-edits.ts';
import { ReplayWaiting } from './replay-waiting.tsx';
import styles from './save-mapping.module.css';

export const SaveLessonSource = graphql(`
  fragment SaveLesson_Source on Source {
    id
    ...ReplayWaiting_Source
  }
`);

const SaveLessonMutation = graphql(`
  mutation SaveLesson_Teach($input: TeachInletInput!) {
    teachInlet(input: $input) {
      ... on TeachInletPayload {
        commandId
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type SaveLessonProps = {
  readonly source: FragmentType<typeof SaveLessonSource>;
  readonly sample: string;
  readonly marks: readonly MailMark[];
  /** What is taught by the marks; undefined where one of them teaches nothing, null without marks. */
  readonly lesson: MailLesson | null | undefined;
  /** What is taught already. */
  readonly standing: MailLesson | null;
  readonly onSaved: () => void;
};

/** Saves what was taught, and has read again what waits for it. */
export function SaveLesson({ source, sample, marks, lesson, standing, onSaved }: SaveLessonProps) {
  const about = readFragment(SaveLessonSource, source);
  const { t } = useLingui();
  const [isPending, setPending] = useState(false);
  const [savedAs, setSavedAs] = useState<string>();
  const teach = useCommand(SaveLessonMutation);
  const offerUndo = useUndoToast();
  const said = JSON.stringify(lesson);
  const save = async () => {
    setPending(true);
    const answer = await teach({
      input: {
        sourceId: about.id,
        sample,
        marks: marks.map(({ from, to, target }) => ({ from, to, place: placeOf(target) })),
      },
    });
    setPending(false);
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    setSavedAs(said);
    onSaved();
    return offerUndo(t`The mails of this source are read like this from now on.`, answer.payload.commandId);
  };
  if (lesson === undefined)
    return (
      <div className={styles.foot}>
        <span className={styles.said}>{t`One of the marks can’t be found again in another mail.`}</span>
      </div>
    );
  if (said === savedAs || said === JSON.stringify(standing)) return <ReplayWaiting source={about} />;
  return (
    <div className={styles.foot}>
      <span
        className={styles.said}
      >{t`Its later mails are read by the labels in front of what is marked.`}</span>
      <Button variant="primary" isPending={isPending} onPress={() => void save()}>
        {t`Save what was taught`}
      </Button>
    </div>
  );
}
