import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useState } from 'react';
import { dropShare, type HeldShare, heldShare, holdAgain } from '#app/shared/held-shares.ts';
import { toasts } from '#app/toasts.ts';
import { chatText } from './chat-text.ts';

/** A chat that a phone shared: its text is missing where there is none in what was shared. */
export type SharedChat = HeldShare & { readonly text: string | undefined };

type Waiting = {
  /** Undefined until this device has told; null where nothing waits. */
  readonly shared: SharedChat | null | undefined;
  /** It is on a timeline now. */
  readonly take: () => Promise<void>;
  /** Nobody wants it; can be taken back. */
  readonly discard: () => Promise<void>;
};

/** The chat that was shared with the product last and waits on this device. */
export function useSharedChat(): Waiting {
  const { t } = useLingui();
  const [shared, setShared] = useState<SharedChat | null>();
  const look = useCallback(async () => setShared((await waiting()) ?? null), []);
  useEffect(() => void look(), [look]);
  const take = async () => {
    if (shared) await dropShare(shared.key);
  };
  const discard = async () => {
    if (!shared) return;
    await take();
    await look();
    const back = () => void holdAgain(shared).then(look);
    toasts.show({ text: t`The shared chat is discarded.`, action: { label: t`Undo`, onAction: back } });
  };
  return { shared, take, discard };
}

async function waiting(): Promise<SharedChat | undefined> {
  const share = await heldShare(Date.now()).catch(() => undefined);
  if (!share) return undefined;
  return { ...share, text: await chatText(share.content).catch(() => undefined) };
}
