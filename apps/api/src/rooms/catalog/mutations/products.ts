import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { ownPayload } from '../../../graphql/shared-fields.ts';
import { archiveProduct, createProduct, editProduct, type ProductForm } from '../commands/change-product.ts';
import { Billing } from '../product.types.ts';

const allow = { right: 'catalog.manage' } as const;

const payload = ownPayload('Product', 'product');

mutation('createProduct', {
  description: 'Adds a product to the catalogue.',
  allow,
  input: (t) => ({
    name: t.string({ required: true, description: 'At most 120 characters, its own in the catalogue.' }),
    code: t.string({ description: 'Its number or code.' }),
    groupId: t.id({ description: 'The folder it lies in.' }),
    price: t.field({ type: MoneyInput, description: 'Proposed for one piece.' }),
    billing: t.field({ type: Billing, description: 'How it is paid; once unless said.' }),
  }),
  resolve: async (input, context) => {
    const form = formOf(input);
    return isRefusal(form) ? form : createProduct(memberOf(context), form);
  },
  payload,
});

mutation('editProduct', {
  description: 'Changes what is given. Lines that name the product keep their name and price.',
  allow,
  input: (t) => ({
    id: t.id({ required: true, description: 'The product.' }),
    name: t.string({ description: 'At most 120 characters.' }),
    code: t.string({ description: 'Its number or code; null for none.' }),
    groupId: t.id({ description: 'The folder it lies in; null for none.' }),
    price: t.field({ type: MoneyInput, description: 'Proposed for one piece; null for none.' }),
    billing: t.field({ type: Billing, description: 'How it is paid.' }),
  }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Product', ['id']);
    if (isRefusal(id)) return id;
    const form = formOf(input);
    return isRefusal(form) ? form : editProduct(memberOf(context), id, form);
  },
  payload,
});

mutation('archiveProduct', {
  description: 'Takes a product out of the catalogue; lines that name it stay.',
  allow,
  input: (t) => ({ id: t.id({ required: true, description: 'The product.' }) }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Product', ['id']);
    return isRefusal(id) ? id : archiveProduct(memberOf(context), id);
  },
  payload,
});

function formOf({ name, code, price, billing, groupId }: ProductForm): ProductForm | Refusal {
  const key = optionalKeyOf(groupId, 'ProductGroup', ['groupId']);
  return isRefusal(key) ? key : { name, code, price, billing, groupId: key };
}
