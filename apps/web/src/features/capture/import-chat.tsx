import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { isTold, readChat } from '@mikomi/domain/capture';
import { type DayOrder, isRefusal } from '@mikomi/domain/shared';
import { Button, Callout, FileDrop, RadioGroup, TextArea } from '@mikomi/ui';
import { useMemo, useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import styles from './add-chat.module.css';
import { chatLeadOf } from './chat-newcomer.lookup.tsx';
import { ChatParty, type ChatWith } from './chat-party.lookup.tsx';
import { ChatRead } from './chat-read.tsx';
import { chatText, LONGEST_CHAT } from './chat-text.ts';

const ImportChatMutation = graphql(`
  mutation ImportChat($input: ImportChatInput!) {
    importChat(input: $input) {
      ... on ImportChatPayload {
        added
        known
        commandId
        lead {
          id
        }
        contact {
          id
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

/** Whom a chat was brought to: the lead, where it is on one. */
export type BroughtOn = { readonly leadId: string | undefined; readonly contactId: string | undefined };

type ImportChatProps = {
  /** Whom it is with, where that is known. */
  readonly about?: string;
  /** Text that came without being typed here: of a chat that was shared. */
  readonly shared?: string | undefined;
  readonly onClose: () => void;
  /** Its messages stand on the timeline of these. */
  readonly onBrought?: (on: BroughtOn) => void;
};

/** A chat that the app exported: pasted or brought as a file, read here, and sent when it is known who we are in it. */
export function ImportChat({ about: known, shared = '', onClose, onBrought = onClose }: ImportChatProps) {
  const { t } = useLingui();
  const send = useCommand(ImportChatMutation);
  const showUndo = useUndoToast();
  const [text, setText] = useState(shared);
  const [ours, setOurs] = useState<string | null>(null);
  const [dayOrder, setDayOrder] = useState<DayOrder>();
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const [party, setParty] = useState<ChatWith | null>(null);
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const place = placeOf(known, party);
  const chat = useMemo(
    () =>
      text.trim() === ''
        ? undefined
        : readChat(text, { zone: timeZone, now: Date.now(), ...(dayOrder && { order: dayOrder }) }),
    [text, timeZone, dayOrder],
  );
  const asksOrder = dayOrder !== undefined || (isRefusal(chat) && chat.because === 'chat-order-open');
  const read = isRefusal(chat) ? undefined : chat;
  const told = read?.messages.filter(isTold).length ?? 0;
  const isNone = isRefusal(chat) && !asksOrder;

  const take = async (files: readonly File[]) => {
    const [file] = files;
    const found = file && (await chatText(file).catch(() => undefined));
    setFault(found === undefined ? t`There is no chat in this file.` : undefined);
    if (found !== undefined) setText(found);
  };
  const bring = async () => {
    if (place === undefined) return;
    setPending(true);
    const answer = await send({
      input: { ...place, text, ours: ours ?? '', timeZone, dayOrder: dayOrder ?? null },
    });
    setPending(false);
    if (answer.kind === 'refused') return setFault(answer.message);
    const { added, commandId, lead, contact } = answer.payload;
    if (added === 0) toasts.show({ text: t`Everything of this chat was there already.` });
    else
      showUndo(
        plural(added, { one: '# message is on the timeline.', other: '# messages are on the timeline.' }),
        commandId,
      );
    onBrought({ leadId: lead?.id, contactId: contact?.id });
  };

  return (
    <section className={known === undefined ? styles.whole : styles.form} aria-label={t`Add a WhatsApp chat`}>
      <p>{t`In WhatsApp open the chat and choose “Export chat”, without media. Bringing it again adds only what is new.`}</p>
      {known === undefined ? (
        <p>{t`On an Android phone that has Mikomi on its home screen, choose Mikomi there: the chat comes here by itself.`}</p>
      ) : null}
      <FileDrop
        text={t`Drop the exported chat here`}
        chooseLabel={t`Choose the file`}
        note={t`.txt or .zip, as WhatsApp exports it`}
        accept={['.txt', '.zip']}
        onFiles={(files) => void take(files)}
      />
      <TextArea label={t`Or paste it`} rows={3} value={text} onChange={setText} />
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      {isNone ? (
        <Callout tone="fault">{t`This is no exported chat: no line begins with a day and a time.`}</Callout>
      ) : null}
      {text.length > LONGEST_CHAT ? (
        <Callout tone="fault">{t`The chat is too long. Bring its later part alone.`}</Callout>
      ) : null}
      {asksOrder ? (
        <RadioGroup
          label={t`How are its days written?`}
          choices={[
            { id: 'DMY', text: t`Day first: 31/12/2026` },
            { id: 'MDY', text: t`Month first: 12/31/2026` },
          ]}
          value={dayOrder ?? null}
          onChange={(id) => setDayOrder(id as DayOrder)}
        />
      ) : null}
      {read ? <ChatRead chat={read} timeZone={timeZone} onZone={setTimeZone} /> : null}
      {read ? (
        <RadioGroup
          label={t`Which of them is our side?`}
          choices={read.authors.slice(0, 20).map(({ name, messages: count }) => ({
            id: name,
            text: name,
            detail: plural(count, { one: '# message', other: '# messages' }),
          }))}
          value={ours}
          onChange={setOurs}
        />
      ) : null}
      {known === undefined && read && ours !== null ? (
        <ChatParty
          key={ours}
          names={read.authors.flatMap(({ name }) => (name === ours ? [] : [name]))}
          value={party}
          onChange={setParty}
        />
      ) : null}
      <div className={styles.acts}>
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={told === 0 || ours === null || place === undefined || text.length > LONGEST_CHAT}
          onPress={() => void bring()}
        >
          {read ? plural(told, { one: 'Add # message', other: 'Add # messages' }) : t`Add the messages`}
        </Button>
        <Button onPress={onClose}>{t`Cancel`}</Button>
      </div>
    </section>
  );
}

function placeOf(known: string | undefined, party: ChatWith | null) {
  if (known !== undefined) return { about: known };
  if (!party) return undefined;
  if ('id' in party) return { about: party.id };
  const lead = chatLeadOf(party);
  return lead && { lead };
}
