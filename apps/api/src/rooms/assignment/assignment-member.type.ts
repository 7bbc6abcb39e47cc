import { absencesOf, type Span } from '@mikomi/domain/assignment';
import { may } from '@mikomi/domain/identity';
import { type DayRange, dayOf } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference, loadReferences } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { ProductGroup } from '../catalog/index.ts';
import { AssignmentHours } from './assignment.enums.ts';
import { AssignmentCap, capList } from './caps.type.ts';
import { type MemberShape, maySetAvailability } from './member-shape.ts';

const AssignmentDays = builder.objectRef<DayRange>('AssignmentLeave').implement({
  description: 'Days on which a member is away.',
  authScopes: { member: true },
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first.' }),
    to: t.expose('to', { type: 'Date', description: 'The last.' }),
  }),
});

const AssignmentPause = builder.objectRef<Span>('AssignmentPause').implement({
  description: 'A time in which a member takes no new leads by choice.',
  authScopes: { member: true },
  fields: (t) => ({
    from: t.expose('from', { type: 'DateTime', description: 'Since when.' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when; null until they say so.',
    }),
  }),
});

const AssignmentShift = builder
  .objectRef<{ readonly weekday: number; readonly from: string; readonly to: string }>('AssignmentShift')
  .implement({
    description: 'Hours of a weekday in which a member takes leads.',
    authScopes: { member: true },
    fields: (t) => ({
      weekday: t.exposeInt('weekday', { description: '1 is Monday, 7 is Sunday.' }),
      from: t.exposeString('from', { description: '`HH:MM`.' }),
      to: t.exposeString('to', { description: '`HH:MM` or `24:00`.' }),
    }),
  });

export const AssignmentMember = builder.objectRef<MemberShape>('AssignmentMember').implement({
  description: 'A member as leads are given to them.',
  authScopes: { member: true },
  fields: (t) => ({
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who.',
      resolve: (query, { member }, _args, context, info) =>
        loadReference(context, info, 'Member', member.id, query),
    }),
    weight: t.int({
      description: 'Their share of the work, from 1 to 100.',
      resolve: ({ member }) => member.weight,
    }),
    caps: t.field({
      type: [AssignmentCap],
      description: 'The most leads they are given.',
      resolve: ({ member }) => capList(member.caps, false),
    }),
    productGroups: t.prismaField({
      type: [ProductGroup],
      description: 'What they sell, where a rule asks for it.',
      resolve: (query, { member }, _args, context, info) =>
        loadReferences(context, info, 'ProductGroup', member.productGroupIds, query),
    }),
    languages: t.stringList({
      description: 'What they speak, as BCP 47 tags.',
      resolve: ({ member }) => [...member.languages],
    }),
    territoryIds: t.stringList({
      description: 'The territories of the plan that they look after.',
      resolve: ({ member }) => [...member.territoryIds],
    }),
    hours: t.field({
      type: AssignmentHours,
      description: 'When they take leads.',
      resolve: ({ member }) => member.hours,
    }),
    shifts: t.field({
      type: [AssignmentShift],
      description: 'Their own hours, where these count.',
      resolve: ({ member }) =>
        Object.entries(member.ownWeek).flatMap(([weekday, spans]) =>
          (spans ?? []).map((span) => ({ weekday: Number(weekday), ...span })),
        ),
    }),
    leave: t.field({
      type: [AssignmentDays],
      description: 'When they are on leave, from today on.',
      resolve: ({ member }, _args, context) => {
        const today = dayOf(context.now(), member.zone);
        return member.leave.filter(({ to }) => to >= today);
      },
    }),
    pause: t.field({
      type: AssignmentPause,
      nullable: true,
      description: 'The pause they take now.',
      resolve: ({ member }, _args, context) => {
        const now = context.now();
        return (
          member.pauses.find(({ from, until }) => from <= now && (until === null || now < until)) ?? null
        );
      },
    }),
    substitute: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who takes, while they are away, what only they would have taken.',
      resolve: (query, { member }, _args, context, info) =>
        loadReference(context, info, 'Member', member.substituteId ?? null, query),
    }),
    absences: t.stringList({
      description: 'Why they take no lead just now, in the reader’s language; empty when they do.',
      resolve: ({ member }, _args, context) => {
        const now = context.now();
        return absencesOf(member, now, dayOf(now, member.zone)).map((reason) =>
          sentenceFor(reason, memberOf(context).locale),
        );
      },
    }),
    openLeads: t.int({
      description: 'How many open leads they have.',
      resolve: ({ load }) => load.openLeads,
    }),
    givenToday: t.int({
      description: 'How many leads they were given on their day so far.',
      resolve: ({ load }) => load.given?.all ?? 0,
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the viewer may change their share, caps, skills and hours.',
      resolve: (_shape, _args, context) => may(memberOf(context).rights, 'settings.manage'),
    }),
    viewerCanSetAvailability: t.boolean({
      description: 'Whether the viewer may say when they are away and who stands in for them.',
      resolve: ({ member }, _args, context) => maySetAvailability(memberOf(context), member),
    }),
  }),
});
