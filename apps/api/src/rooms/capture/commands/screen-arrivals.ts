// Invariants: whoever is known is no machine.
// Locks: none.
// Changes: nothing.
import { type EnquiryDraft, type InboundEnquiry, screenEnquiry } from '@mikomi/domain/capture';
import { sharedBecause } from '@mikomi/domain/parties';
import type { Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { knownPoints } from '../store/known-points.ts';

/** Something that came in, as it is read. */
export interface ReadEnquiry {
  readonly enquiry: InboundEnquiry;
  readonly draft: EnquiryDraft;
}

/** Why enquiries are set aside for a person to look at; those that are let in have no reason. Messages and calls cost their sender a number. */
export async function screen<One extends ReadEnquiry>(
  tx: Transaction,
  all: readonly One[],
): Promise<ReadonlyMap<One, readonly Sentence[]>> {
  const asked = all.filter(({ enquiry: { touch } }) => touch !== 'MESSAGE' && touch !== 'CALL');
  const known = await knownPoints(tx, [...new Set(asked.flatMap(({ draft }) => ownIdentities(draft)))]);
  return new Map(
    asked.flatMap((one) => {
      const { enquiry, draft } = one;
      const screening = screenEnquiry({
        ...enquiry.signs,
        identities: draft.points.map(({ identity }) => identity),
        isKnown: ownIdentities(draft).some((identity) => known.has(identity)),
        text: [draft.note, ...draft.answers.map(({ value }) => value)].filter(Boolean).join('\n'),
      });
      return screening.kind === 'set-aside' ? [[one, screening.reasons] as const] : [];
    }),
  );
}

function ownIdentities({ points }: EnquiryDraft): readonly string[] {
  return points.flatMap((point) => (sharedBecause(point) === undefined ? [point.identity] : []));
}
