import { recordType } from '../../../platform/change/record-type.ts';

export const productGroupRecord = recordType('ProductGroup', {
  table: 'product_group',
  root: true,
  right: 'catalog.manage',
});
export const productRecord = recordType('Product', { table: 'product', root: true, right: 'catalog.manage' });
export const customFieldRecord = recordType('CustomField', {
  table: 'custom_field',
  root: true,
  derived: ['preparedTo', 'preparedAt'],
  right: 'catalog.manage',
});
