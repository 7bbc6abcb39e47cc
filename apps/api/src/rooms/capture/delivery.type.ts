import type { Sentence } from '@mikomi/domain/shared';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { Node } from '../../graphql/node.ts';
import { openToMembers, visible } from '../../graphql/restricted.ts';
import { Lead, Source } from '../leads/index.ts';
import type { ArrivalOutcome, ArrivalState } from './inbox/arrival.ts';
import type { DeliveryState as State } from './inbox/delivery-state.ts';
import { InboxNote } from './inbox-note.type.ts';

const allow = { right: 'settings.manage' } as const;

openToMembers('Delivery');

export const DeliveryState = builder.enumType('DeliveryState', {
  description: 'What became of a delivery so far.',
  values: described<State>({
    RECEIVED: 'Kept as it came; still to be read.',
    PROCESSED: 'Read to its end, or nothing is left of it to read since somebody was erased.',
    NEEDS_MAPPING: 'It names nobody: a person says which of its fields do.',
    REJECTED: 'Set aside, as a machine’s or by a person; it can be let in.',
    FAILED: 'It could not be read.',
  }),
});

const ArrivalStateEnum = builder.enumType('ArrivalState', {
  description: 'Where one thing stands that a delivery told of.',
  values: described<ArrivalState>({
    TAKEN_IN: 'It stands on a lead or a contact.',
    NEEDS_MAPPING: 'It names nobody.',
    SET_ASIDE: 'It looks like a machine’s.',
    IGNORED: 'It is of no interest to any record.',
    FAILED: 'It could not be taken in.',
  }),
});

const ArrivalOutcomeEnum = builder.enumType('ArrivalOutcome', {
  description: 'What something that came in became.',
  values: described<ArrivalOutcome>({
    NEW_LEAD: 'A new lead.',
    TOUCH: 'One more enquiry on an open lead.',
    REOPENED: 'A lost lead is open again.',
    ACTIVITY: 'Words in the conversation on a lead.',
    TEST: 'A lead that is closed as a test, as its sender said.',
    COLLAPSED: 'The same call again, a moment later.',
    CONSENT: 'What a contact says about being written to.',
  }),
});

/** At most as much of a body as people read. */
const LONGEST_SHOWN = 100_000;

const Arrival = builder.prismaObject('Arrival', {
  description: 'One thing that a delivery told of, and what became of it.',
  authScopes: allow,
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Arrival', id) }),
    state: t.field({
      type: ArrivalStateEnum,
      description: 'Where it stands.',
      select: { state: true },
      resolve: ({ state }) => state as ArrivalState,
    }),
    outcome: t.field({
      type: ArrivalOutcomeEnum,
      nullable: true,
      description: 'What it became; null where it was not taken in.',
      select: { outcome: true },
      resolve: ({ outcome }) => outcome as ArrivalOutcome | null,
    }),
    sender: t.exposeString('sender', {
      nullable: true,
      description:
        'Who it is of, as it was read: a name, else a number, address or id; null where nothing says, and once they were erased.',
    }),
    reasons: t.field({
      type: [InboxNote],
      description: 'Why; at most a handful.',
      select: { reasons: true },
      resolve: ({ reasons }) => reasons as unknown as Sentence[],
    }),
    lead: t.field({
      type: Lead,
      nullable: true,
      description: 'The lead it stands on; null where the viewer may not see it.',
      select: { leadId: true },
      resolve: visible('Lead', ({ leadId }: { leadId: string | null }) => leadId),
    }),
  }),
});

export const Delivery = builder.prismaObject('Delivery', {
  description: 'One request that came in at a source, kept as it came for 90 days.',
  authScopes: allow,
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Delivery', id) }),
    source: t.field({
      type: Source,
      description: 'At which source it came in.',
      select: (_args, _context, nestedSelection) => ({
        inlet: { select: { source: nestedSelection(true) } },
      }),
      resolve: ({ inlet }) => inlet.source as never,
    }),
    state: t.field({
      type: DeliveryState,
      description: 'What became of it.',
      select: { state: true },
      resolve: ({ state }) => state as State,
    }),
    because: t.field({
      type: InboxNote,
      nullable: true,
      description: 'Why it is so; null where nothing is to be said.',
      select: { because: true },
      resolve: ({ because }) => because as unknown as Sentence | null,
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it came.' }),
    processedAt: t.expose('processedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was read to its end.',
    }),
    attempts: t.exposeInt('attempts', { description: 'How often it was read.' }),
    nextTryAt: t.expose('nextTryAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is read again by itself.',
    }),
    repeats: t.exposeInt('repeats', { description: 'How often the very same came again.' }),
    contentType: t.exposeString('contentType', { description: 'What its sender says it is.' }),
    size: t.exposeInt('size', { description: 'Bytes of its body.' }),
    body: t.string({
      nullable: true,
      description: 'Its body as text, at most 100,000 characters; null where it was forgotten.',
      select: { body: true },
      resolve: ({ body }) => (body ? Buffer.from(body).toString('utf8').slice(0, LONGEST_SHOWN) : null),
    }),
    arrivals: t.relation('arrivals', {
      description: 'What it told of; at most 100.',
      query: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 100 },
      type: Arrival,
    }),
  }),
});
