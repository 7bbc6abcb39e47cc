import { settingMutations } from '../setting-mutations.ts';
import { productGroupRecord } from '../store/records.ts';
import '../product.types.ts';

settingMutations({ record: productGroupRecord as never, noun: 'product group', right: 'catalog.manage' });
