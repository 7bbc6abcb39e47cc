import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useConnection } from '#app/list/use-connection.ts';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { ProductGroups } from '#features/catalog/product-groups.tsx';
import { ProductsList } from '#features/catalog/products-list.tsx';
import type { ProductsPageQuery as ProductsPageData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const ProductDialog = lazy(() =>
  import('#features/catalog/product-dialog.tsx').then(({ ProductDialog }) => ({ default: ProductDialog })),
);

const ProductsPageQuery = graphql(`
  query ProductsPage($first: Int!, $after: String) {
    products(first: $first, after: $after, filter: { archived: false }) {
      nodes {
        id
        ...ProductsList_Product
        ...ProductDialog_Product
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const ProductsPageGroupsQuery = graphql(`
  query ProductsPageGroups {
    productGroups {
      id
      name
      ...ProductGroups_ProductGroup
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/products');

const FIRST = { first: 100 };

const readProducts = ({ products }: ProductsPageData) => ({ ...products, ...products.pageInfo });

/** The catalogue. */
export function ProductsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const list = useConnection({ query: ProductsPageQuery, variables: FIRST, read: readProducts });
  const [{ data, error }, ask] = useQuery({
    query: ProductsPageGroupsQuery,
    requestPolicy: 'cache-and-network',
  });
  const [opened, setOpened] = useState<{ readonly id?: string }>();
  const edited = list.nodes.find(({ id }) => id === opened?.id);
  const isMissing = list.nodes.length === 0 && (list.isLoading || list.error !== undefined);
  return (
    <SettingPage
      path="products"
      action={
        <Button variant="primary" icon={<IconAdd aria-hidden="true" />} onPress={() => setOpened({})}>
          {t`New product`}
        </Button>
      }
    >
      {data && !isMissing ? (
        <>
          <ProductsList
            products={list.nodes}
            onEdit={(id) => setOpened({ id })}
            onCreate={() => setOpened({})}
          />
          {list.hasMore ? <Button onPress={list.loadMore}>{t`More products`}</Button> : null}
          <SettingSection
            title={t`Product groups`}
            about={t`The groups that products lie in, so that they are found by what they are.`}
          >
            <ProductGroups slug={slug} groups={data.productGroups} />
          </SettingSection>
        </>
      ) : (
        <SettingQuery
          hasFailed={error !== undefined || list.error !== undefined}
          onRetry={() => {
            ask();
            list.retry();
          }}
        />
      )}
      {data && opened ? (
        <Suspense fallback={null}>
          <ProductDialog
            {...(edited ? { product: edited } : {})}
            groups={data.productGroups.map(({ id, name }) => ({ id, text: name }))}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      ) : null}
    </SettingPage>
  );
}
