import type { ContactPointKind } from '@mikomi/domain/parties';

type Said = { readonly channel: ContactPointKind; readonly state: string };

/** The channels on which somebody does not want to be approached. Answering them is always allowed. */
export const refusedChannels = (
  contact: { readonly consents: readonly Said[] } | null | undefined,
): ReadonlySet<string> =>
  new Set((contact?.consents ?? []).flatMap(({ channel, state }) => (state === 'REFUSED' ? channel : [])));
