import { type DayOrder, isRefusal, isZone, refuse } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { recordKeyOf } from '../../activities/index.ts';
import { importChat } from '../commands/import-chat.ts';

const ChatDayOrder = builder.enumType('ChatDayOrder', {
  description: 'In which order an exported chat writes the parts of a day.',
  values: described<DayOrder>({
    YMD: 'The year first: 2026/12/31.',
    DMY: 'The day first: 31/12/2026.',
    MDY: 'The month first: 12/31/2026.',
  }),
});

mutation('importChat', {
  description:
    'Writes the messages of a WhatsApp chat, as the app exports it, on the timeline of a lead, contact or company. Brought again, it adds what is new in it and no more. No notification, reminder or webhook comes of it.',
  allow: { right: 'activity.edit' },
  input: (t) => ({
    about: t.id({ required: true, description: 'The lead, contact or company it is with.' }),
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
  resolve: async ({ about, text, ours, timeZone, dayOrder }, context) => {
    const member = memberOf(context);
    const record = recordKeyOf(about, ['about']);
    if (isRefusal(record)) return record;
    const zone = timeZone ?? member.timeZone;
    if (!isZone(zone)) return refuse('zone-unknown', { path: ['timeZone'], parameters: { zone } });
    return importChat(member, { about: record, text, ours, timeZone: zone, dayOrder: dayOrder ?? undefined });
  },
  payload: (t) => ({
    added: t.exposeInt('added', { description: 'How many messages are on the timeline now that were not.' }),
    known: t.exposeInt('known', { description: 'How many were there already.' }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  }),
});
