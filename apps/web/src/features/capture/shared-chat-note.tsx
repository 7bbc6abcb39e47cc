import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { SharedChat } from './use-shared-chat.ts';

type SharedChatNoteProps = {
  readonly shared: SharedChat;
  readonly onDiscard: () => void;
};

/** Says what was shared from the phone and where it is until it is added. */
export function SharedChatNote({ shared: { name, at, text }, onDiscard }: SharedChatNoteProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const when = formats.instant(at);
  return (
    <Callout
      tone={text === undefined ? 'fault' : 'note'}
      title={name || t`Shared words`}
      action={<Button variant="quiet" onPress={onDiscard}>{t`Discard`}</Button>}
    >
      {text === undefined
        ? t`There is no chat in this file.`
        : t`Shared ${when}. Until you add it, it stays on this device alone, for a day at most.`}
    </Callout>
  );
}
