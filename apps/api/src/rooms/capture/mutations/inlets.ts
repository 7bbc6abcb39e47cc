import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf, keyOf } from '../../../graphql/global-key.ts';
import { loadOwn } from '../../../graphql/load-own.ts';
import { mutation } from '../../../graphql/mutation.ts';
import type { SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import { fetchMissed } from '../commands/fetch-missed.ts';
import { openInlet } from '../commands/open-inlet.ts';
import { replayDeliveries } from '../commands/replay-deliveries.ts';
import { setDeliveriesAside } from '../commands/set-deliveries-aside.ts';
import { setInletMapping } from '../commands/set-inlet-mapping.ts';
import { MADE_HERE, setInletSecret } from '../commands/set-inlet-secret.ts';
import { teachInlet } from '../commands/teach-inlet.ts';
import type { WhichDeliveries } from '../inbox/which-deliveries.ts';
import { InletKindEnum } from '../inlet-kind.enum.ts';
import { fetchMissedJob } from '../jobs/fetch-missed.ts';
import { FieldMappingInput, MailMarkInput, mappingOf, marksOf } from '../mapping.input.ts';

const allow = { right: 'settings.manage' } as const;

const payload = (t: SharedFieldBuilder) => ({
  source: t.prismaField({
    type: 'Source',
    description: 'The source as it stands now.',
    resolve: (query: object, { sourceId }: { readonly sourceId: string }, _args: object, context: never) =>
      loadOwn(context, 'Source', sourceId, query),
  }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});

mutation('openInlet', {
  description:
    'Opens an address at which deliveries come in: of a new source, by its name, or of one that has none yet.',
  allow,
  input: (t) => ({
    kind: t.field({ type: InletKindEnum, required: true, description: 'Who sends, and in which format.' }),
    name: t.string({ description: 'What a new source is called; at most 80 characters.' }),
    sourceId: t.id({ description: 'The source that gets an address, in place of a new one.' }),
  }),
  resolve: async ({ kind, name, sourceId }, context) => {
    if (sourceId == null) return openInlet(memberOf(context), { name: name ?? '', kind });
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    return isRefusal(id) ? id : openInlet(memberOf(context), { id, kind });
  },
  payload,
});

mutation('setInletSecret', {
  description:
    'Writes down what is agreed with the sender of a source; it is kept sealed. Null takes it back.',
  allow,
  input: (t) => ({
    sourceId: t.id({ required: true, description: 'The source.' }),
    name: t.string({ required: true, description: 'Which one, as `Inlet.secrets` names it.' }),
    value: t.string({ description: 'The secret; null for none.' }),
    make: t.boolean({
      description: 'Has the product make it anew, where it is the product’s to make. Default false.',
    }),
  }),
  resolve: async ({ sourceId, name, value, make }, context) => {
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    if (isRefusal(id)) return id;
    return setInletSecret(memberOf(context), id, name, make ? MADE_HERE : (value ?? null));
  },
  payload,
});

mutation('setInletMapping', {
  description:
    'Decides where the fields of a source’s deliveries go. It takes the place of what was decided before; deliveries that wait are read again by `replayDeliveries`.',
  allow,
  input: (t) => ({
    sourceId: t.id({ required: true, description: 'The source.' }),
    mapping: t.field({ type: [FieldMappingInput], required: true, description: 'At most 300 names.' }),
  }),
  resolve: async ({ sourceId, mapping }, context) => {
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    if (isRefusal(id)) return id;
    const decided = mappingOf(mapping);
    return isRefusal(decided) ? decided : setInletMapping(memberOf(context), id, decided);
  },
  payload,
});

mutation('teachInlet', {
  description:
    'Teaches a source of the kind PORTAL_MAIL on one mail of its portal how its mails are read: by the labels in front of the marked values, or above them. It takes the place of what was taught before; without marks nothing is taught any more. The mail itself is not kept.',
  allow,
  input: (t) => ({
    sourceId: t.id({ required: true, description: 'The source.' }),
    sample: t.string({ required: true, description: 'The text of the mail; at most 100,000 characters.' }),
    marks: t.field({ type: [MailMarkInput], required: true, description: 'At most 50 values.' }),
  }),
  resolve: async ({ sourceId, sample, marks }, context) => {
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    if (isRefusal(id)) return id;
    const marked = marksOf(marks);
    return isRefusal(marked) ? marked : teachInlet(memberOf(context), id, sample, marked);
  },
  payload,
});

mutation('fetchMissedLeads', {
  description:
    'Fetches what forms of others took in while nobody listened, page by page in the background; `Inlet.fetching` tells how far it got. What came already is taken in once.',
  allow,
  input: (t) => ({
    sourceId: t.id({ required: true, description: 'The source; of the kind META_LEAD_ADS.' }),
    forms: t.stringList({ required: true, description: 'The ids of the forms; at most 50.' }),
    days: t.int({ required: true, description: 'How many days back; at most 90.' }),
  }),
  resolve: async ({ sourceId, forms, days }, context) => {
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    return isRefusal(id) ? id : fetchMissed(memberOf(context), id, { forms, days }, fetchMissedJob);
  },
  payload,
});

mutation('replayDeliveries', {
  description:
    'Reads deliveries again that wait for a person: these, or all of a source. What was taken in before is not taken in twice.',
  allow,
  input: (t) => ({
    ids: t.idList({ description: 'The deliveries; at most 1,000.' }),
    sourceId: t.id({ description: 'All of this source, in place of single ones.' }),
    letIn: t.boolean({ description: 'Lets in what was set aside as a machine’s. Default false.' }),
  }),
  resolve: async ({ letIn, ...input }, context) => {
    const which = whichOf(input);
    if (which === undefined) return refuse('nothing-to-replay', { path: ['ids'] });
    return isRefusal(which) ? which : replayDeliveries(memberOf(context), which, letIn ?? false);
  },
  payload: (t) => ({ count: t.exposeInt('count', { description: 'How many are read again.' }) }),
});

mutation('setDeliveriesAside', {
  description:
    'Sets deliveries aside that wait for a person and are worth nobody’s time: these, or all of a source. `replayDeliveries` reads them again.',
  allow,
  input: (t) => ({
    ids: t.idList({ description: 'The deliveries; at most 1,000.' }),
    sourceId: t.id({ description: 'All of this source that wait, in place of single ones.' }),
  }),
  resolve: async (input, context) => {
    const which = whichOf(input);
    if (which === undefined) return refuse('nothing-to-set-aside', { path: ['ids'] });
    return isRefusal(which) ? which : setDeliveriesAside(memberOf(context), which);
  },
  payload: (t) => ({ count: t.exposeInt('count', { description: 'How many were set aside.' }) }),
});

function whichOf({
  ids,
  sourceId,
}: {
  readonly ids?: readonly string[] | null | undefined;
  readonly sourceId?: string | null | undefined;
}): WhichDeliveries | Refusal | undefined {
  if (sourceId != null) {
    const id = keyOf(sourceId, 'Source', ['sourceId']);
    return isRefusal(id) ? id : { sourceId: id };
  }
  if (!ids) return undefined;
  const keys = keyListOf(ids, 'Delivery', ['ids']);
  return isRefusal(keys) ? keys : { ids: keys };
}
