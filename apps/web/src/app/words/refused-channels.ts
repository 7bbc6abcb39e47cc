import { CONTACT_POINT_KINDS, type ContactPointKind } from '@mikomi/domain/parties';

type Said = { readonly channel: ContactPointKind; readonly state: string };

/** The channels on which somebody does not want to be approached; all of them for who wants to be left alone. */
export const refusedChannels = (
  contact: { readonly doNotContact: boolean; readonly consents: readonly Said[] } | null | undefined,
): ReadonlySet<string> =>
  new Set(
    contact?.doNotContact
      ? CONTACT_POINT_KINDS
      : (contact?.consents ?? []).flatMap(({ channel, state }) => (state === 'REFUSED' ? channel : [])),
  );
