import type { EnquiryDraft, Inbound, InboundPerson } from '@mikomi/domain/capture';
import { displayName, isRefusal, type NameOrder, type Refusal, tidyName } from '@mikomi/domain/shared';
import { beginning } from '../reading/beginning.ts';

/** As much of a name as a list shows. */
const LONGEST = 120;

/** Who something is of, as it was read: by name, else by company, else by a contact point; null where nothing says. */
export function senderOfDraft(draft: EnquiryDraft | Refusal, person: InboundPerson, order: NameOrder) {
  if (isRefusal(draft)) return senderOfPerson(person, order);
  const [point] = draft.points;
  const known = displayName(draft.name, order) || draft.company?.name || point?.value;
  return kept(known) ?? senderOfPerson(person, order);
}

/** Whom a thing that is no enquiry is of, or said to; of what changes no record nobody is kept. */
export function senderOfInbound(inbound: Inbound, order: NameOrder): string | null {
  if (inbound.kind === 'own-words') return senderOfPerson(inbound.to, order);
  if (inbound.kind === 'preference' || inbound.kind === 'enquiry')
    return senderOfPerson(inbound.person, order);
  return null;
}

function senderOfPerson({ name, family, given, company, points }: InboundPerson, order: NameOrder) {
  const parts = displayName({ family: family ?? null, given: given ?? null }, order);
  const known = name || parts || company || points[0]?.value;
  return kept(known);
}

function kept(text: string | undefined): string | null {
  return beginning(tidyName((text ?? '').replaceAll('\0', '')), LONGEST) || null;
}
