import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { described } from '../../../graphql/described.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { visible } from '../../../graphql/restricted.ts';
import { Money } from '../../../graphql/scalars.ts';
import type { ChangeDraft, Origin } from '../../../platform/context.ts';
import { AdjustmentKind, Deal, Lead, TouchKind } from '../../leads/index.ts';
import { Activity } from '../activity.type.ts';
import type { ChangedField, ShownValue } from './changed-field.ts';
import type { TimelineKind as Kind } from './timeline-source.ts';

/** An entry with what it shows beyond its place. */
export interface EntryShape {
  readonly id: string;
  readonly entry: string;
  readonly kind: Kind;
  readonly occurredAt: number;
  readonly memberId: string | null;
}

export const TimelineKind = builder.enumType('TimelineKind', {
  description: 'What stands on a timeline: the kinds of activities, and what happened to the record itself.',
  values: described<Kind>({
    COMMENT: 'A comment.',
    CALL: 'A call.',
    MESSAGE: 'A message.',
    MEETING: 'A meeting.',
    DEMO: 'A product demo.',
    VISIT: 'A visit.',
    TOUCH: 'An enquiry.',
    CHANGE: 'A change of the record.',
    DEAL: 'An order, or a change of its value.',
    FOLLOW_UP: 'A promise that was kept.',
  }),
});

export const TimelineEntry = builder.interfaceRef<EntryShape>('TimelineEntry').implement({
  description: 'Something that happened, in its place on a timeline.',
  authScopes: { right: 'activity.read' },
  resolveType: ({ entry }) => entry,
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id, entry }) => globalId(entry, id) }),
    kind: t.field({ type: TimelineKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    occurredAt: t.field({
      type: 'DateTime',
      description: 'When it happened.',
      resolve: ({ occurredAt }) => occurredAt,
    }),
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Whose doing it was; null when it came from outside or by itself.',
      resolve: (query, { memberId }, _args, context, info) =>
        loadReference(context, info, 'Member', memberId, query),
    }),
  }),
});

const ChangeAction = builder.enumType('ChangeAction', {
  description: 'What became of a record.',
  values: described<ChangeDraft['action']>({
    CREATE: 'It was made.',
    UPDATE: 'It was changed.',
    DELETE: 'It was deleted.',
  }),
});

const ChangeOrigin = builder.enumType('ChangeOrigin', {
  description: 'By which way a change came.',
  values: described<Origin>({
    WEB: 'In the web client.',
    API: 'By an API token.',
    JOB: 'By the product itself.',
    IMPORT: 'In a file.',
    SAMPLE: 'With the sample organization.',
  }),
});

/** Declares a type of entry. */
export function timelineEntry<Details extends object>(name: string) {
  return builder.objectRef<EntryShape & Details>(name);
}

timelineEntry('TimelineActivity').implement({
  description: 'An activity.',
  authScopes: { right: 'activity.read' },
  interfaces: [TimelineEntry],
  fields: (t) => ({
    activity: t.field({
      type: Activity,
      nullable: true,
      description: 'It; null when it was deleted a moment ago.',
      resolve: visible('Activity', ({ id }: EntryShape) => id),
    }),
  }),
});

timelineEntry<{
  touchKind: (typeof TouchKind)['$inferType'];
  detail: unknown;
  sourceId: string | null;
  leadId: string;
}>('TimelineTouch').implement({
  description: 'An enquiry.',
  authScopes: { right: 'lead.read' },
  interfaces: [TimelineEntry],
  fields: (t) => ({
    touchKind: t.expose('touchKind', { type: TouchKind, description: 'How it came.' }),
    source: t.prismaField({
      type: 'Source',
      nullable: true,
      description: 'Where it came from.',
      resolve: (query, { sourceId }, _args, context, info) =>
        loadReference(context, info, 'Source', sourceId, query),
    }),
    detail: t.field({ type: 'JSON', description: 'What it said.', resolve: ({ detail }) => detail }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it made or met.',
      resolve: visible('Lead', ({ leadId }: { leadId: string }) => leadId),
    }),
  }),
});

interface DealDetails {
  readonly leadId: string;
  readonly amount: number;
  readonly currency: string;
}

timelineEntry<DealDetails & { number: number; wonOn: string }>('TimelineDeal').implement({
  description: 'An order that was won.',
  authScopes: { right: 'lead.read' },
  interfaces: [TimelineEntry],
  fields: (t) => ({
    deal: t.field({
      type: Deal,
      nullable: true,
      description: 'It; null when it was deleted a moment ago.',
      resolve: visible('Deal', ({ id }: EntryShape) => id),
    }),
    number: t.exposeInt('number', { description: 'Its number, for people to quote.' }),
    wonOn: t.field({ type: 'Date', description: 'When it was won.', resolve: ({ wonOn }) => wonOn }),
    amount: t.field({ type: Money, description: 'What was ordered.', resolve: (deal) => deal }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it was won from.',
      resolve: visible('Lead', ({ leadId }: { leadId: string }) => leadId),
    }),
  }),
});

interface AdjustmentDetails extends DealDetails {
  readonly adjustmentKind: (typeof AdjustmentKind)['$inferType'];
  readonly on: string;
  readonly note: string | null;
  readonly dealNumber: number;
}

timelineEntry<AdjustmentDetails>('TimelineAdjustment').implement({
  description: 'A cancellation, return or price change of a deal.',
  authScopes: { right: 'lead.read' },
  interfaces: [TimelineEntry],
  fields: (t) => ({
    adjustmentKind: t.expose('adjustmentKind', {
      type: AdjustmentKind,
      description: 'Why the value changed.',
    }),
    dealNumber: t.exposeInt('dealNumber', { description: 'The number of the deal.' }),
    day: t.field({ type: 'Date', description: 'From which day on.', resolve: ({ on }) => on }),
    amount: t.field({
      type: Money,
      description: 'By how much; negative when it takes.',
      resolve: (one) => one,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why.' }),
  }),
});

const Value = builder.objectRef<ShownValue>('ChangedValue').implement({
  description: 'A value as people read it.',
  authScopes: { right: 'activity.read' },
  fields: (t) => ({
    text: t.exposeString('text', {
      description: 'In the reader’s language: names, days and amounts, never an id.',
    }),
    id: t.id({
      nullable: true,
      description: 'The record it names, if it names one.',
      resolve: ({ id }) => id,
    }),
  }),
});

const Field = builder.objectRef<ChangedField>('ChangedField').implement({
  description: 'One field of a change.',
  authScopes: { right: 'activity.read' },
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Its name, such as `stage`; of a custom one `attributes.` and the key of its definition.',
    }),
    label: t.exposeString('label', { description: 'What people call it, in the reader’s language.' }),
    before: t.field({
      type: Value,
      nullable: true,
      description: 'Null: empty.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: Value,
      nullable: true,
      description: 'Null: empty.',
      resolve: ({ after }) => after,
    }),
  }),
});

interface ChangeDetails {
  readonly recordType: string;
  readonly action: ChangeDraft['action'];
  readonly commandId: string;
  readonly undoCommandId: string | null;
  readonly isUndo: boolean;
  readonly origin: Origin;
  readonly fields: readonly ChangedField[];
  readonly subject: string | null;
}

timelineEntry<ChangeDetails>('TimelineChange').implement({
  description: 'A change of the record’s fields, or of what hangs on it.',
  authScopes: { right: 'activity.read' },
  interfaces: [TimelineEntry],
  fields: (t) => ({
    recordType: t.exposeString('recordType', {
      description: 'What changed: the record itself, or such as `ProductLine`, `ContactPoint`.',
    }),
    action: t.expose('action', {
      type: ChangeAction,
      description: 'Whether it was made, changed or deleted.',
    }),
    subject: t.string({
      nullable: true,
      description:
        'What it is called when it is not the record itself: a product line’s name, a number, a consent.',
      resolve: ({ subject }) => subject,
    }),
    fields: t.field({
      type: [Field],
      description: 'What changed, field by field.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (one) => [...one.fields],
    }),
    origin: t.expose('origin', { type: ChangeOrigin, description: 'By which way it came.' }),
    commandId: t.exposeID('commandId', { description: 'The command that changed it.' }),
    isUndo: t.exposeBoolean('isUndo', { description: 'Whether it takes back what a command did before.' }),
    undoCommandId: t.exposeID('undoCommandId', {
      nullable: true,
      description:
        'The command, for `undo`; null where the viewer may not take it back, it is taken back already, or came with a file.',
    }),
  }),
});
