// Invariants: whom a contact point of their own reaches is not made again; nobody's words are attached to somebody by a name.
// Locks: the contact points, until the commit: of two who come in at one moment the second finds what the first made.
// Changes: Contact, ContactPoint.
import {
  type Attachment,
  attachEnquiry,
  type ContactPoint,
  contactFacts,
  matchDuplicates,
  sharedBecause,
} from '@mikomi/domain/parties';
import { isRefusal, type PersonName, type Refusal } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import { latestOfContacts } from '../store/latest-of-contacts.ts';

/** Who comes in from outside. */
export interface IncomingContact {
  readonly name: PersonName;
  readonly jobTitle: string | null;
  readonly language: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly points: readonly ContactPoint[];
  /** A profile's or a mailbox's name is no reason to take somebody for another: their own point alone tells who they are. */
  readonly isKnownByPoint: boolean;
}

/** Who it is, and why. */
export interface SettledContact {
  readonly contactId: string;
  readonly isNew: boolean;
  readonly attachment: Attachment;
}

/**
 * The contact whom an enquiry is of: found by a point of their own, else made. Where several are reached, they are one person
 * written down twice: it is the one that was last worked with.
 */
export async function settleContact(
  tx: Transaction,
  organization: OrganizationFacts,
  incoming: IncomingContact,
  belonging: parties.Belonging,
): Promise<SettledContact | Refusal> {
  const { name, companyName, isKnownByPoint, points: read, ...facts } = incoming;
  const points = read.map((point) => ({ ...point, shared: sharedBecause(point) !== undefined }));
  const own = points.flatMap(({ identity, shared }) => (shared ? [] : [identity]));
  await parties.holdPoints(tx, [...new Set(own)]);
  const asked = contactFacts(isKnownByPoint && own.length > 0 ? {} : name, companyName, points);
  const { nameKey, readingKey, companyKey } = asked;
  const identities = points.map(({ identity }) => identity);
  const candidates = await parties.contactCandidates(tx, {
    identities,
    nameKey,
    readingKey,
    companyKey,
    exceptId: null,
  });
  const matches = matchDuplicates(asked, candidates);
  const attachment = attachEnquiry(matches);
  const reached = matches.filter(({ attaches }) => attaches).map(({ id }) => id);
  const contactId = await latestOfContacts(tx, reached);
  if (contactId !== undefined) {
    const ofOthers = new Set(
      candidates.flatMap(({ id, points: theirs }) =>
        id === contactId ? [] : theirs.flatMap(({ identity, shared }) => (shared ? [] : [identity])),
      ),
    );
    const theirs = points.filter(({ identity }) => !ofOthers.has(identity));
    await parties.addPoints(
      tx,
      contactId,
      theirs.map(({ tail, ...point }) => ({ ...point, id: newId(), tail: tail ?? null })),
    );
    return { contactId, isNew: false, attachment };
  }
  const rows = parties.contactRows(organization, { ...facts, name, points }, belonging, tx.now());
  if (isRefusal(rows)) return rows;
  await parties.insertParties(tx, rows);
  return { contactId: rows.id, isNew: true, attachment };
}
