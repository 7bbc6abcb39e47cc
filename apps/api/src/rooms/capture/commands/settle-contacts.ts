// Invariants: whom a contact point of their own reaches is not made again; nobody's words are attached to somebody by a name.
// Locks: the contact points, until the commit: of two who come in at one moment the second finds what the first made; whoever
// is reached, so that nobody is merged or deleted while something is attached to them.
// Changes: Contact, ContactPoint.
import {
  type Attachment,
  attachEnquiry,
  type Candidate,
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
import { latenessOfContacts } from '../store/lateness-of-contacts.ts';

/** Who comes in from outside. */
export interface IncomingContact {
  readonly name: PersonName;
  readonly jobTitle: string | null;
  readonly addressLine: string | null;
  readonly language: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly points: readonly ContactPoint[];
  /** A profile's or a mailbox's name is no reason to take somebody for another: their own point alone tells who they are. */
  readonly isKnownByPoint: boolean;
  /** Whose they become where they are new. */
  readonly belonging: parties.Belonging;
}

/** Who it is, and why; the rows of who is new are still to be inserted. */
export interface SettledContact {
  readonly contactId: string;
  readonly attachment: Attachment;
  readonly rows?: parties.PartyRows;
}

/**
 * The contacts whom enquiries are of, in the order of these, no two of which have a contact point in common: found by a point of
 * their own, else made. Where several are reached, they are one person written down twice: it is the one that was last worked with.
 */
export async function settleContacts(
  tx: Transaction,
  organization: OrganizationFacts,
  all: readonly IncomingContact[],
): Promise<readonly SettledContact[] | Refusal> {
  const asked = all.map(ask);
  await parties.holdPoints(tx, [...new Set(asked.flatMap(({ own }) => own))]);
  const found = await reach(tx, asked);
  const lateness = await latenessOfContacts(
    tx,
    found.flatMap(({ reached }) => (reached.length > 1 ? reached : [])),
  );
  const settled: SettledContact[] = [];
  const further: parties.FurtherPoints[] = [];
  const known: { readonly contactId: string; readonly name: PersonName }[] = [];
  for (const { incoming, points, candidates: theirs, attachment, reached } of found) {
    const [contactId] = reached.toSorted((a, b) => (lateness.get(b) ?? 0) - (lateness.get(a) ?? 0));
    if (contactId !== undefined) {
      settled.push({ contactId, attachment });
      known.push({ contactId, name: incoming.name });
      further.push({ contactId, points: pointsFor(contactId, points, theirs) });
      continue;
    }
    const { companyName: _, isKnownByPoint: _known, belonging, ...contact } = incoming;
    const rows = parties.contactRows(organization, { ...contact, points }, belonging, tx.now());
    if (isRefusal(rows)) return rows;
    settled.push({ contactId: rows.id, attachment, rows });
  }
  await parties.addPoints(tx, further);
  await parties.nameNameless(tx, organization, known);
  return settled;
}

interface Reached extends Asked {
  readonly candidates: readonly Candidate[];
  readonly attachment: Attachment;
  readonly reached: readonly string[];
}

/** Finds whom points reach, and holds them; where one was merged or deleted until they were held, all are looked for anew. */
async function reach(tx: Transaction, asked: readonly Asked[]): Promise<readonly Reached[]> {
  const candidates = await parties.contactCandidatesOfEach(
    tx,
    asked.map(({ wanted }) => wanted),
  );
  const found = asked.map((one, index) => {
    const matches = matchDuplicates(one.facts, candidates[index] ?? []);
    const reached = matches.filter(({ attaches }) => attaches).map(({ id }) => id);
    return { ...one, candidates: candidates[index] ?? [], attachment: attachEnquiry(matches), reached };
  });
  const ids = [...new Set(found.flatMap(({ reached }) => reached))];
  const held = await parties.holdParties(tx, 'contact', ids);
  return held.size === ids.length ? found : reach(tx, asked);
}

type Asked = ReturnType<typeof ask>;
type Point = ContactPoint & { readonly shared: boolean };

function ask(incoming: IncomingContact) {
  const { name, companyName, isKnownByPoint } = incoming;
  const points: readonly Point[] = incoming.points.map((point) => ({
    ...point,
    shared: sharedBecause(point) !== undefined,
  }));
  const own = points.flatMap(({ identity, shared }) => (shared ? [] : [identity]));
  const facts = contactFacts(isKnownByPoint && own.length > 0 ? {} : name, companyName, points);
  const { nameKey = '', readingKey = '', companyKey = '' } = facts;
  const identities = points.map(({ identity }) => identity);
  return {
    incoming,
    points,
    own,
    facts,
    wanted: { identities, nameKey, readingKey, companyKey, exceptId: null },
  };
}

/** What becomes a contact's beside their own: nothing by which another one is reached. */
function pointsFor(
  contactId: string,
  points: readonly Point[],
  candidates: readonly Candidate[],
): parties.FurtherPoints['points'] {
  const ofOthers = new Set(
    candidates.flatMap(({ id, points: theirs }) =>
      id === contactId ? [] : theirs.flatMap(({ identity, shared }) => (shared ? [] : [identity])),
    ),
  );
  return points
    .filter(({ identity }) => !ofOthers.has(identity))
    .map(({ tail, ...point }) => ({ ...point, id: newId(), tail: tail ?? null }));
}
