import type { AssignmentDecision } from '@mikomi/domain/assignment';
import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { refusedAsk, sentenceFor } from '../../../graphql/refusal.ts';
import { type LeadForm, Potential } from '../../leads/index.ts';
import { AssignmentCandidate, candidateShapes, passedSentences } from '../assignment-candidate.type.ts';
import { previewAssignment } from '../commands/preview-assignment.ts';

const AssignmentPreview = builder.objectRef<AssignmentDecision>('AssignmentPreview').implement({
  description: 'Whose a lead would become if it came in now, and why.',
  authScopes: { member: true },
  fields: (t) => ({
    member: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who would be given it; null where it would wait for somebody.',
      resolve: (query, decision, _args, context, info) =>
        loadReference(
          context,
          info,
          'Member',
          decision.kind === 'assigned' ? decision.memberId : null,
          query,
        ),
    }),
    queue: t.prismaField({
      type: 'Team',
      nullable: true,
      description: 'The team for which it would wait; null where it would wait for everybody or for nobody.',
      resolve: (query, decision, _args, context, info) =>
        loadReference(context, info, 'Team', decision.kind === 'queued' ? decision.teamId : null, query),
    }),
    reason: t.string({
      description: 'Why, as one sentence in the reader’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
    passedRules: t.stringList({
      description: 'The rules that were asked before the one that decides, and why they do not.',
      resolve: (decision, _args, context) => passedSentences(decision, memberOf(context).locale),
    }),
    candidates: t.field({
      type: [AssignmentCandidate],
      description: 'Who might be given it, and why they would be or would not.',
      resolve: (decision, _args, context) => candidateShapes(decision, memberOf(context).locale),
    }),
  }),
});

const LeadToPreview = builder.inputType('LeadToPreviewInput', {
  description: 'A new lead, as far as it is described.',
  fields: (t) => ({
    contactId: t.id({ description: 'Who asks, where they are known.' }),
    companyId: t.id({ description: 'For which company, where it is known.' }),
    sourceId: t.id({ description: 'Where it came from.' }),
    potential: t.field({ type: Potential, description: 'How likely it is to be won.' }),
    productIds: t.idList({ description: 'The products it is about, at most 20.' }),
  }),
});

/** The most products that a preview looks at. */
const MOST_PRODUCTS = 20;

builder.queryField('previewAssignment', (t) =>
  t.field({
    type: AssignmentPreview,
    nullable: true,
    description:
      'Whose a new lead would become by the rules if it came in now. Nothing is written; the next lead that comes may change it.',
    authScopes: { right: 'lead.create' },
    complexity: 50,
    args: { lead: t.arg({ type: LeadToPreview, required: true, description: 'The lead.' }) },
    resolve: async (_root, { lead }, context) => {
      const form = formOf(lead);
      if (isRefusal(form)) throw refusedAsk(form);
      const decision = await previewAssignment(memberOf(context), form);
      if (isRefusal(decision)) throw refusedAsk(decision, ['lead']);
      return decision;
    },
  }),
);

function formOf(
  lead: typeof LeadToPreview.$inferInput,
): Omit<LeadForm, 'name' | 'byRules' | 'isOutline'> | Refusal {
  const contactId = optionalKeyOf(lead.contactId, 'Contact', ['lead', 'contactId']);
  if (isRefusal(contactId)) return contactId;
  const companyId = optionalKeyOf(lead.companyId, 'Company', ['lead', 'companyId']);
  if (isRefusal(companyId)) return companyId;
  const sourceId = optionalKeyOf(lead.sourceId, 'Source', ['lead', 'sourceId']);
  if (isRefusal(sourceId)) return sourceId;
  const productIds = keyListOf((lead.productIds ?? []).slice(0, MOST_PRODUCTS), 'Product', [
    'lead',
    'productIds',
  ]);
  if (isRefusal(productIds)) return productIds;
  return {
    ...(contactId ? { contact: { id: contactId } } : {}),
    ...(companyId ? { company: { id: companyId } } : {}),
    sourceId,
    potential: lead.potential,
    lines: productIds.map((productId) => ({ productId })),
  };
}
