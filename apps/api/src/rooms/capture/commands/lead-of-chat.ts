// Invariants: a chat that stands with somebody already makes nobody new; who is known by their number is not made again.
// Locks: the chat by its first words; the addresses of the contact.
// Changes: Contact, ContactPoint, Lead, Touch.
import { may } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { LONGEST_MESSAGE, type RecordKey, type WrittenMessage } from '../../activities/index.ts';
import * as leads from '../../leads/index.ts';
import * as parties from '../../parties/index.ts';
import { holdChat } from '../store/known-messages.ts';
import { chatsWithWords } from '../store/whose-chat.ts';

/** Of whom a chat makes a lead, and where they came from. */
export interface ChatLead {
  readonly contact: parties.NewContact;
  readonly sourceId: string | null | undefined;
}

/** So many messages behind the first of theirs tell whether it is the same chat. */
const BEGINNING = 10;
const MINUTE_MS = 60_000;

/** The record on which a chat with somebody who is said to be new stands: where it stands already, else a lead that is made of it. */
export async function leadOfChat(
  tx: Transaction,
  member: MemberContext,
  messages: readonly WrittenMessage[],
  { contact, sourceId }: ChatLead,
): Promise<RecordKey | Refusal> {
  const [first] = messages;
  if (!first) return refuse('chat-unreadable', { path: ['text'] });
  await holdChat(tx, first.id);
  const known = await whoHasIt(tx, member, messages);
  if (known) return known;
  if (!may(member.rights, 'lead.create')) return refuse('not-allowed', { path: ['lead'] });
  const asked = messages.find(({ direction }) => direction === 'IN') ?? first;
  const made = await leads.makeLead(tx, member, {
    contact: { new: { ...contact, knownPoint: contact.knownPoint ?? 'SAME_PERSON' } },
    sourceId,
    capturedAt: Math.min(asked.at, tx.now()),
    touchKind: 'MESSAGE',
    returning: 'ASK',
    // The chat fills it in: no field of its own is asked for.
    isOutline: true,
  });
  return isRefusal(made) ? { ...made, path: pathOf(made) } : { type: 'Lead', id: made.leadId };
}

/**
 * Who has the chat already: whoever first wrote these words in that minute, and of whom nothing else stands over its beginning.
 * What only we wrote, such as one greeting to many, tells nobody from another.
 */
async function whoHasIt(
  tx: Transaction,
  member: MemberContext,
  messages: readonly WrittenMessage[],
): Promise<RecordKey | undefined> {
  const firstAsked = messages.findIndex(({ direction }) => direction === 'IN');
  const asked = messages[firstAsked];
  const [first] = messages;
  const last = messages[firstAsked + BEGINNING] ?? messages.at(-1);
  if (!asked || !first || !last) return undefined;
  const span = { from: minuteOf(first), to: minuteOf(last) + MINUTE_MS };
  const ask = { minute: minuteOf(asked), text: kept(asked) };
  const standing = Map.groupBy(await chatsWithWords(tx, ask, span), ({ contactId }) => contactId);
  const said = new Set(messages.map(keyOf));
  const beginning = messages.slice(0, firstAsked + 1).map(keyOf);
  const theirs = [...standing].filter(([, ones]) => {
    const keys = new Set(ones.map(keyOf));
    return ones.every((one) => said.has(keyOf(one))) && beginning.every((key) => keys.has(key));
  });
  const within = { ...member, client: tx.client };
  const [contactId] = await parties.visibleContacts(
    within,
    theirs.map(([id]) => id),
  );
  if (contactId === undefined) return undefined;
  const leadIds = (standing.get(contactId) ?? []).flatMap(({ leadId }) => leadId ?? []);
  const [lead] = await leads.visibleLeads(within, [...new Set(leadIds)]);
  return lead ? { type: 'Lead', id: lead } : { type: 'Contact', id: contactId };
}

type Said = { readonly at: number; readonly text: string };
const minuteOf = ({ at }: Said) => Math.floor(at / MINUTE_MS) * MINUTE_MS;
const kept = ({ text }: Said) => text.slice(0, LONGEST_MESSAGE);
const keyOf = (message: Said) => `${minuteOf(message)} ${kept(message)}`;

/** Where the input holds what the form of a lead holds elsewhere. */
function pathOf({ path = [] }: Refusal): readonly string[] {
  const [place, ...rest] = path;
  return place === 'contact' ? ['lead', 'contact', ...rest.slice(1)] : ['lead', ...path];
}
