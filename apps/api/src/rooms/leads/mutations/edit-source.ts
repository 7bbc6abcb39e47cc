import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf, keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ownPayload } from '../../../graphql/shared-fields.ts';
import { editSource } from '../commands/keep-sources.ts';
import { SourceOwnerRule } from '../lead.enums.ts';

mutation('editSource', {
  description:
    'Changes what is given of a source: whose its leads become, what they ask about and which groups they join.',
  allow: { right: 'settings.manage' },
  input: (t) => ({
    id: t.id({ required: true, description: 'The source.' }),
    ownerRule: t.field({ type: SourceOwnerRule, description: 'Whose its leads become.' }),
    ownerId: t.id({ description: 'The member, where the rule is `MEMBER`; null for none.' }),
    productId: t.id({ description: 'What its leads ask about, where they do not say; null for nothing.' }),
    linkGives: t.boolean({
      description: 'Whether a lead by a member’s own link becomes theirs, unless the rule is `MEMBER`.',
    }),
    productGroupId: t.id({
      description:
        'Of which group some product is meant, where they and the source name none; null for no group.',
    }),
    groupIds: t.idList({
      description: 'The customer groups by hand into which whoever comes in is put; at most 20.',
    }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Source', ['id']);
    if (isRefusal(id)) return id;
    const ownerId = optionalKeyOf(input.ownerId, 'Member', ['ownerId']);
    if (isRefusal(ownerId)) return ownerId;
    const productId = optionalKeyOf(input.productId, 'Product', ['productId']);
    if (isRefusal(productId)) return productId;
    const productGroupId = optionalKeyOf(input.productGroupId, 'ProductGroup', ['productGroupId']);
    if (isRefusal(productGroupId)) return productGroupId;
    const groupIds = input.groupIds && keyListOf(input.groupIds, 'CustomerGroup', ['groupIds']);
    if (isRefusal(groupIds)) return groupIds;
    return editSource(memberOf(context), id, {
      ownerRule: input.ownerRule as never,
      ownerId,
      productId,
      productGroupId,
      groupIds,
      linkGives: input.linkGives,
    });
  },
  payload: ownPayload('Source', 'source'),
});
