// Invariants: whoever is known is no machine.
// Locks: none.
// Changes: nothing.
import {
  type EnquiryDraft,
  type InboundEnquiry,
  type ScreenReason,
  screenEnquiry,
} from '@mikomi/domain/capture';
import { sharedBecause } from '@mikomi/domain/parties';
import type { Transaction } from '../../../platform/context.ts';
import { isKnownPoint } from '../store/known-points.ts';

/** Why an enquiry is set aside for a person to look at; none where it is let in. Messages and calls cost their sender a number. */
export async function screen(
  tx: Transaction,
  enquiry: InboundEnquiry,
  draft: EnquiryDraft,
): Promise<readonly ScreenReason[]> {
  if (enquiry.touch === 'MESSAGE' || enquiry.touch === 'CALL') return [];
  const own = draft.points.filter((point) => sharedBecause(point) === undefined);
  const identities = draft.points.map(({ identity }) => identity);
  const screening = screenEnquiry({
    ...enquiry.signs,
    identities,
    isKnown: await isKnownPoint(
      tx,
      own.map(({ identity }) => identity),
    ),
    text: [draft.note, ...draft.answers.map(({ value }) => value)].filter(Boolean).join('\n'),
  });
  return screening.kind === 'set-aside' ? screening.reasons : [];
}
