import { builder } from '../../../graphql/builder.ts';
import { connect, connectionOf } from '../../../graphql/connection.ts';
import { memberOf } from '../../../graphql/context.ts';
import { readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { Product } from '../product.types.ts';
import { countProducts, PRODUCT_ORDER, pageOfProducts, productConditions } from '../store/list-products.ts';

const ProductFilter = builder.inputType('ProductFilter', {
  description: 'Which products. All conditions hold together.',
  fields: (t) => ({
    search: t.string({ description: 'A part of the name or code.' }),
    archived: t.boolean({
      description: 'Those no longer offered (true) or those that are (false); both unless said.',
    }),
  }),
});

builder.queryField('products', (t) =>
  t.field({
    type: connectionOf('Product', Product),
    description: 'The catalogue by name.',
    authScopes: { member: true },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      filter: t.arg({ type: ProductFilter, description: 'Which ones.' }),
    },
    resolve: async (_root, args, context, info) => {
      const member = memberOf(context);
      const page = readPage(args, PRODUCT_ORDER, args.filter);
      const conditions = productConditions(args.filter ?? {});
      const rows = await pageOfProducts(member, conditions, page);
      return connect(context, info, 'Product', page, rows, () => countProducts(member, conditions));
    },
  }),
);
