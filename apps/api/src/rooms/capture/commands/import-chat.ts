// Invariants: a message of a chat is written once, however often the chat is brought; what was deleted of it by hand stays deleted,
// and a chat that was taken back as a whole comes back as a whole. Of somebody unknown it makes one contact and one lead.
// Locks: the chat with its person, or by its first words where they are still to be made.
// Changes: Activity; Contact, ContactPoint, Lead and Touch where it makes a lead.
import { readChat } from '@mikomi/domain/capture';
import { type DayOrder, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { update } from '../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as activities from '../../activities/index.ts';
import * as parties from '../../parties/index.ts';
import { chatMessageId } from '../chat-message-id.ts';
import { holdChat, knownMessages } from '../store/known-messages.ts';
import { tellChat } from '../writing/tell-chat.ts';
import { type ChatLead, leadOfChat } from './lead-of-chat.ts';

/** A chat as somebody brings it. */
export interface ChatForm {
  /** Whom it is with, or of whom to make a lead. */
  readonly place: { readonly about: activities.RecordKey } | { readonly lead: ChatLead };
  readonly text: string;
  /** The name under which our side writes. */
  readonly ours: string;
  readonly timeZone: string;
  readonly dayOrder: DayOrder | undefined;
}

export interface ImportedChat {
  readonly kind: 'imported';
  readonly added: number;
  readonly known: number;
  readonly leadId: string | null;
  readonly contactId: string | null;
  readonly commandId: string;
}

const NAME = 'import-chat';
const MOST_MESSAGES = 20_000;

/** Writes the messages of an exported chat on the timeline of whom it is with. */
export async function importChat(
  member: MemberContext,
  { place, text, ours, timeZone, dayOrder }: ChatForm,
): Promise<ImportedChat | Refusal> {
  const chat = readChat(text, {
    zone: timeZone,
    now: member.now(),
    ...(dayOrder && { order: dayOrder }),
  });
  if (isRefusal(chat)) return chat;
  if (!chat.authors.some(({ name }) => name === ours))
    return refuse('chat-author-unknown', { path: ['ours'] });
  if (chat.messages.length > MOST_MESSAGES)
    return refuse('too-many-entries', { path: ['text'], parameters: { atMost: MOST_MESSAGES } });
  const quiet: MemberContext = { ...member, quiet: true };
  return transaction(quiet, NAME, async (tx): Promise<ImportedChat | Refusal> => {
    const told = tellChat(chat, ours);
    const record = 'about' in place ? place.about : await leadOfChat(tx, quiet, told, place.lead);
    if (isRefusal(record)) return record;
    const about = await activities.findAbout(tx, member, record, ['about']);
    if (isRefusal(about)) return about;
    const { contactId, leadId, companyId } = about;
    const earlier = contactId ? await parties.absorbedBy(tx, 'contact', [contactId]) : [];
    // The chat may have been brought when its person was written down twice, or was not known yet.
    const personId = contactId ?? leadId ?? companyId ?? record.id;
    const persons = new Set([personId, leadId ?? record.id, record.id, ...earlier]);
    await holdChat(tx, personId);
    const messages = told.map(({ id, ...message }) => ({
      message: { ...message, id: chatMessageId(tx.organizationId, personId, id) },
      ids: [...persons].map((person) => chatMessageId(tx.organizationId, person, id)),
    }));
    const written = await knownMessages(
      tx,
      messages.flatMap(({ ids }) => ids),
      NAME,
    );
    const fates = new Map(written.map(({ id, fate }) => [id, fate]));
    const missing = messages.filter(
      ({ ids }) => !ids.some((id) => fates.get(id) === 'STANDS' || fates.get(id) === 'DELETED'),
    );
    const back = missing.flatMap(({ ids }) => ids.find((id) => fates.get(id) === 'TAKEN_BACK') ?? []);
    await update(
      tx,
      activities.activityRecord,
      back.map((id) => ({ id, deletedAt: null })),
    );
    const resting = new Set(back);
    const fresh = missing.flatMap(({ message, ids }) => (ids.some((id) => resting.has(id)) ? [] : [message]));
    await activities.insertMessages(tx, quiet, 'WHATSAPP', about, fresh);
    const added = fresh.length + back.length;
    const known = messages.length - added;
    return { kind: 'imported', added, known, leadId, contactId, commandId: tx.commandId };
  });
}
