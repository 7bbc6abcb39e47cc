// Invariants: as of what is made, which is nobody who is there already; a nameless contact has at least one way to reach them.
// Locks: as of what is made.
// Changes: Company or Contact, ContactPoint.
import { isRefusal, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { NewCompany, NewContact } from './add-parties.ts';
import { makeCompany, makeContact, mustSee } from './make-parties.ts';

export interface CreatedParty {
  readonly id: string;
  readonly commandId: string;
}

/** Makes a contact of the caller's own. */
export function createContact(member: MemberContext, contact: NewContact): Promise<CreatedParty | Refusal> {
  return transaction(member, 'create-contact', async (tx) => {
    const named = tidySpaces(`${contact.name.family ?? ''}${contact.name.given ?? ''}`) !== '';
    if (!named && (contact.points ?? []).length === 0)
      return refuse('contact-needs-name', { path: ['familyName'] });
    const refused = await mustSee(tx, member, contact.companyId, ['companyId']);
    if (refused) return refused;
    const made = await makeContact(tx, member, contact, belongingOf(member));
    if (isRefusal(made)) return made;
    return made.isNew
      ? { id: made.id, commandId: tx.commandId }
      : refuse('already-known', { path: ['points'] });
  });
}

/** Makes a company of the caller's own. */
export function createCompany(member: MemberContext, company: NewCompany): Promise<CreatedParty | Refusal> {
  return transaction(member, 'create-company', async (tx) => {
    const id = await makeCompany(tx, member, company, belongingOf(member));
    return isRefusal(id) ? id : { id, commandId: tx.commandId };
  });
}

function belongingOf(member: MemberContext) {
  return { ownerId: member.memberId, teamId: member.teamId ?? null };
}
