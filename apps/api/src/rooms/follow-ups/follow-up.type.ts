import {
  dueStateOf,
  type FollowUpKind as Kind,
  type FollowUpState as State,
} from '@mikomi/domain/follow-ups';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { described } from '../../graphql/described.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { Node } from '../../graphql/node.ts';
import { restrict, visible } from '../../graphql/restricted.ts';
import { Activity, CallOutcome } from '../activities/index.ts';
import { Lead } from '../leads/index.ts';
import { Company, Contact } from '../parties/index.ts';
import { mayEditFollowUp } from './follow-up-columns.ts';
import { visibleFollowUps } from './store/visible-follow-ups.ts';
import { teamsOfFollowUp } from './teams-of-follow-up.ts';

restrict('FollowUp', visibleFollowUps);

export const FollowUpKind = builder.enumType('FollowUpKind', {
  description: 'What is promised; `OWN` is what its label says.',
  values: described<Kind>({
    CALL: 'A call.',
    WHATSAPP: 'A WhatsApp message.',
    EMAIL: 'An e-mail.',
    TEXT: 'A text message.',
    MEETING: 'A meeting.',
    DEMO: 'A product demo.',
    VISIT: 'A visit.',
    OWN: 'What its label says.',
  }),
});

export const FollowUpState = builder.enumType('FollowUpState', {
  description: 'Whether a promise is open, kept, or called off.',
  values: described({
    OPEN: 'Still to be kept.',
    DONE: 'Kept.',
    CANCELLED: 'Called off.',
  }),
});

const DueState = builder.enumType('DueState', {
  description:
    'Where a promise stands by the calendar of its assignee: `LATE` is of today, its time gone by; `OVERDUE` is of a day before.',
  values: described({
    OVERDUE: 'Open, of a day before.',
    LATE: 'Open, of today, its time gone by.',
    TODAY: 'Open, of today.',
    UPCOMING: 'Open, of a day to come.',
    CLOSED: 'Kept or called off.',
  }),
});

// Prisma reads a day as midnight UTC.
const dayOfDate = (date: Date) => date.toISOString().slice(0, 10);

export const FollowUp = builder.prismaObject('FollowUp', {
  description: 'A dated promise on a lead or a party.',
  authScopes: { right: 'follow-up.read' },
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('FollowUp', id) }),
    kind: t.field({
      type: FollowUpKind,
      description: 'What is promised.',
      select: { kind: true },
      resolve: ({ kind }) => kind as Kind,
    }),
    label: t.exposeString('label', { nullable: true, description: 'What an own kind is called.' }),
    note: t.exposeString('note', { nullable: true, description: 'What is worth knowing beforehand.' }),
    state: t.field({
      type: FollowUpState,
      description: 'Open, kept or called off.',
      select: { state: true },
      resolve: ({ state }) => state as State,
    }),
    dueState: t.field({
      type: DueState,
      description: 'Where it stands now.',
      select: { state: true, dueOn: true, dueTime: true, timeZone: true },
      resolve: ({ state, dueOn, dueTime, timeZone }, _args, context) =>
        dueStateOf({ state: state as State, day: dayOfDate(dueOn), time: dueTime }, context.now(), timeZone),
    }),
    day: t.field({
      type: 'Date',
      description: 'Its day, in the assignee’s zone.',
      select: { dueOn: true },
      resolve: ({ dueOn }) => dueOn,
    }),
    time: t.exposeString('dueTime', {
      nullable: true,
      description: 'Its time of day as `HH:MM`; null: whenever on its day.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'The zone that day and time are of.' }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      description: 'By when: its time, or the last moment of its day.',
    }),
    remindAt: t.expose('remindAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its assignee is reminded; null when that moment had gone by as it was promised.',
    }),
    isCallBack: t.exposeBoolean('callBack', {
      description: 'Whether somebody called and nobody answered: they are called back before anything else.',
    }),
    claimableAt: t.expose('claimableAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'From when on whoever serves the queue may take it by `claimCallBack`; null when nobody else may.',
    }),
    assignee: t.prismaField({
      type: 'Member',
      description: 'Whose promise it is.',
      select: { assigneeId: true },
      resolve: (query, { assigneeId }, _args, context, info) =>
        loadReference(context, info, 'Member', assigneeId, query),
    }),
    createdBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who planned it.',
      select: { createdById: true },
      resolve: (query, { createdById }, _args, context, info) =>
        loadReference(context, info, 'Member', createdById, query),
    }),
    outcome: t.field({
      type: CallOutcome,
      nullable: true,
      description: 'How a call that was promised ended.',
      select: { outcome: true },
      resolve: ({ outcome }) => outcome as 'REACHED' | null,
    }),
    doneAt: t.expose('doneAt', { type: 'DateTime', nullable: true, description: 'When it was kept.' }),
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'What tells of it once it is kept.',
      select: { activityId: true },
      resolve: visible('Activity', ({ activityId }: { activityId: string | null }) => activityId),
    }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it is on; null when it is on none, or the viewer may not see it.',
      select: { leadId: true },
      resolve: visible('Lead', ({ leadId }: { leadId: string | null }) => leadId),
    }),
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'With whom; null when the viewer may not see them.',
      select: { contactId: true },
      resolve: visible('Contact', ({ contactId }: { contactId: string | null }) => contactId),
    }),
    company: t.field({
      type: Company,
      nullable: true,
      description: 'With which company; null when the viewer may not see it.',
      select: { companyId: true },
      resolve: visible('Company', ({ companyId }: { companyId: string | null }) => companyId),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was planned.' }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change, keep or call it off.',
      select: { id: true, assigneeId: true, createdById: true },
      resolve: async ({ id, ...made }, _args, context) => {
        const member = memberOf(context);
        const ofNobodysTeam = { ...made, leadTeamId: null, assigneeTeamId: null };
        if (mayEditFollowUp(member, ofNobodysTeam)) return true;
        return mayEditFollowUp(member, { ...made, ...(await teamsOfFollowUp(context, id)) });
      },
    }),
  }),
});
