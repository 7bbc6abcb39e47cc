import { type DayOrder, isRefusal, isZone, type Refusal, refuse } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { recordKeyOf } from '../../activities/index.ts';
import { Lead } from '../../leads/index.ts';
import { Contact, ContactInput, newContactOf } from '../../parties/index.ts';
import { type ChatForm, importChat } from '../commands/import-chat.ts';

const ChatDayOrder = builder.enumType('ChatDayOrder', {
  description: 'In which order an exported chat writes the parts of a day.',
  values: described<DayOrder>({
    YMD: 'The year first: 2026/12/31.',
    DMY: 'The day first: 31/12/2026.',
    MDY: 'The month first: 12/31/2026.',
  }),
});

const ChatLeadInput = builder.inputType('ChatLeadInput', {
  description: 'Whoever the chat is with, where nobody knows them yet.',
  fields: (t) => ({
    contact: t.field({
      type: ContactInput,
      required: true,
      description: 'As the chat calls them: by name, by number or both.',
    }),
    sourceId: t.id({ description: 'Where they came from.' }),
  }),
});

mutation('importChat', {
  description:
    'Writes the messages of a WhatsApp chat, as the app exports it, on the timeline of a lead, contact or company, or of a new lead. Brought again, also as of somebody new, it adds what is new in it and no more. No notification, reminder or webhook comes of it.',
  allow: { right: 'activity.edit' },
  input: (t) => ({
    about: t.id({ description: 'The lead, contact or company it is with; none where `lead` says of whom.' }),
    lead: t.field({
      type: ChatLeadInput,
      description:
        'Of whom to make a contact and an open lead, the caller’s. Who is there already by a number of theirs is not made again; where they have an open lead, or one lost lately, it is refused as OPEN_LEAD_EXISTS or LOST_LEAD_EXISTS.',
    }),
    text: t.string({ required: true, description: 'The exported text, whole.' }),
    ours: t.string({ required: true, description: 'The name in the chat under which our side writes.' }),
    timeZone: t.string({
      description: 'The zone of the telephone that exported it; the caller’s unless said.',
    }),
    dayOrder: t.field({
      type: ChatDayOrder,
      description: 'How the chat writes its days, where it leaves that open.',
    }),
  }),
  resolve: async ({ about, lead, text, ours, timeZone, dayOrder }, context) => {
    const member = memberOf(context);
    const place = placeOf(about, lead);
    if (isRefusal(place)) return place;
    const zone = timeZone ?? member.timeZone;
    if (!isZone(zone)) return refuse('zone-unknown', { path: ['timeZone'], parameters: { zone } });
    return importChat(member, { place, text, ours, timeZone: zone, dayOrder: dayOrder ?? undefined });
  },
  payload: (t) => ({
    added: t.exposeInt('added', { description: 'How many messages are on the timeline now that were not.' }),
    known: t.exposeInt('known', { description: 'How many were there already.' }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it stands on, where it is one that the viewer sees.',
      resolve: ({ leadId }, _args, context, info) =>
        leadId === null ? null : loadVisible(context, info, 'Lead', leadId),
    }),
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'Whom it is with, where that is somebody whom the viewer sees.',
      resolve: ({ contactId }, _args, context, info) =>
        contactId === null ? null : loadVisible(context, info, 'Contact', contactId),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});

function placeOf(
  about: string | null | undefined,
  lead: typeof ChatLeadInput.$inferInput | null | undefined,
): ChatForm['place'] | Refusal {
  if (about != null && !lead) {
    const record = recordKeyOf(about, ['about']);
    return isRefusal(record) ? record : { about: record };
  }
  if (!lead || about != null) return refuse('chat-with-whom', { path: ['about'] });
  const contact = newContactOf(lead.contact, ['lead', 'contact']);
  if (isRefusal(contact)) return contact;
  const sourceId = optionalKeyOf(lead.sourceId, 'Source', ['lead', 'sourceId']);
  return isRefusal(sourceId) ? sourceId : { lead: { contact, sourceId } };
}
