import { useLingui } from '@lingui/react/macro';
import { type ActivityKind, readLogLine } from '@mikomi/domain/activities';
import { Button, isComposing, SegmentedControl, TextArea } from '@mikomi/ui';
import { type KeyboardEvent, useRef } from 'react';
import { useController } from 'react-hook-form';
import { useDraftForm } from '#app/form/draft.ts';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useListedKey, useShortcut } from '#app/keyboard/shortcuts.tsx';
import { useRights } from '#app/session/use-rights.ts';
import { ACTIVITY_WORDS } from '#app/words/activity-words.ts';
import { graphql } from '#generated/index.ts';
import styles from './composer.module.css';
import { withKind } from './kind-prefix.ts';
import { useActivityTitle } from './use-activity-title.ts';

const ComposerLog = graphql(`
  mutation Composer_Log($input: LogLineInput!) {
    logLine(input: $input) {
      ... on LogLinePayload {
        commandId
        activity {
          id
          lead {
            id
            lastActivityAt
          }
        }
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

const KINDS = ['COMMENT', 'CALL', 'MESSAGE', 'MEETING', 'VISIT'] as const;

type ComposerProps = {
  /** The lead, contact or company that it happened with. */
  readonly about: string;
};

/**
 * One line says what happened: "called, no answer", 「電話 5分 見積の件」. What it is understood to say stands below while one
 * types; the kinds beside it only write the word that names them.
 */
export function Composer({ about }: ComposerProps) {
  const { t, i18n } = useLingui();
  const title = useActivityTitle();
  const log = useCommand(ComposerLog);
  const showUndo = useUndoToast();
  const rights = useRights();
  const area = useRef<HTMLTextAreaElement>(null);
  const { form, draft } = useDraftForm<{ readonly line: string }>(`composer.${about}`, { line: '' });
  const { field, fieldState } = useController({ control: form.control, name: 'line' });
  const line = field.value;
  const read = readLogLine(line);
  const understood = title({ ...read, seconds: read.duration?.seconds ?? null });

  const isSending = useRef(false);
  const send = form.handleSubmit(async ({ line: said }) => {
    if (said.trim() === '' || isSending.current) return;
    isSending.current = true;
    const answer = await log({ input: { about, line: said.trim() } });
    isSending.current = false;
    if (answer.kind === 'refused') return form.setError('line', { message: answer.message });
    showUndo(t`Logged: ${understood}`, answer.payload.commandId);
    // The next line may be under way by the time the answer is here.
    if (form.getValues('line') !== said) return;
    form.reset({ line: '' });
    draft.discard();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== area.current || event.key !== 'Enter' || event.shiftKey || isComposing(event))
      return;
    event.preventDefault();
    if (!event.repeat) void send();
  };
  const focus = () => area.current?.focus();
  const take = (kind: ActivityKind) => {
    field.onChange(withKind(line, kind, i18n.locale));
    focus();
  };
  const mayLog = rights.has('ACTIVITY_EDIT');
  useShortcut('m', t`Log what happened`, t`On the lead`, mayLog ? focus : undefined);
  useListedKey('Enter', t`Log the line`, t`In the line of what happened`, mayLog);
  useListedKey('shift+Enter', t`Begin another line`, t`In the line of what happened`, mayLog);
  if (!mayLog) return null;

  return (
    <form className={styles.composer} onSubmit={send} onKeyDownCapture={onKeyDown}>
      <TextArea
        label={t`What happened?`}
        isLabelHidden
        rows={2}
        placeholder={t`What happened? “Called, no answer”, “Meeting 30 min about the offer”, or a comment`}
        value={line}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={area}
        error={fieldState.error?.message}
        action={
          <Button type="submit" size="small" variant="primary" isPending={form.formState.isSubmitting}>
            {t`Log`}
          </Button>
        }
      />
      <div>
        <SegmentedControl
          label={t`Kind`}
          value={read.kind === 'DEMO' ? 'MEETING' : read.kind}
          onChange={(kind) => take(kind as ActivityKind)}
          segments={KINDS.map((kind) => ({ id: kind, text: i18n._(ACTIVITY_WORDS[kind]) }))}
        />
      </div>
      <output className={styles.understood}>{line.trim() === '' ? null : understood}</output>
    </form>
  );
}
