import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NothingHere } from '#app/errors/nothing-here.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSubpage } from '#app/settings/setting-subpage.tsx';
import { FormBuilder } from '#features/capture/form-builder.tsx';
import { FormConversion } from '#features/capture/form-conversion.tsx';
import { FormPublish } from '#features/capture/form-publish.tsx';
import { FormSource } from '#features/capture/form-source.tsx';
import { SourceBelonging } from '#features/capture/source-belonging.tsx';
import { SourceName } from '#features/capture/source-name.tsx';
import { SourceOutOfUse } from '#features/capture/source-out-of-use.tsx';
import { SourceUse } from '#features/capture/source-use.tsx';
import { graphql } from '#generated/index.ts';

const FormPageQuery = graphql(`
  query FormPage($id: ID!) {
    webForm(id: $id) {
      id
      source {
        id
        name
        archived
        ...SourceName_Source
        ...FormSource_Source
        ...SourceUse_Source
        ...SourceOutOfUse_Source
        ...SourceBelonging_Source
      }
      ...FormBuilder_WebForm
      ...FormConversion_WebForm
      ...FormPublish_WebForm
    }
    customFields {
      id
      ...FormBuilder_CustomField
    }
    productGroups {
      id
      ...FormBuilder_ProductGroup
    }
    customerGroups {
      id
      ...FormBuilder_CustomerGroup
    }
    products(first: 50, filter: { archived: false }) {
      nodes {
        id
        ...FormBuilder_Product
      }
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/forms/$formId');

/** One form: what became of it, how it is built, where it stands. */
export function FormPage() {
  const { t } = useLingui();
  const { slug, formId } = route.useParams();
  const [{ data, error }, ask] = useQuery({
    query: FormPageQuery,
    variables: { id: formId },
    requestPolicy: 'cache-and-network',
  });
  const form = data?.webForm;
  if (data && !form) return <NothingHere isInside />;
  const name = form?.source.name ?? t`Web form`;
  return (
    <SettingSubpage
      of="forms"
      title={name}
      heading={form ? <SourceName source={form.source} /> : name}
      about={form ? <FormSource slug={slug} source={form.source} /> : null}
      action={form ? <SourceUse source={form.source} /> : null}
    >
      {data && form ? (
        <>
          {form.source.archived ? <SourceOutOfUse slug={slug} source={form.source} /> : null}
          <FormConversion slug={slug} form={form} />
          <FormBuilder
            key={form.id}
            form={form}
            customFields={data.customFields}
            products={data.products.nodes}
            productGroups={data.productGroups}
            groups={data.customerGroups}
          />
          <FormPublish form={form} />
          <SourceBelonging source={form.source} />
        </>
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingSubpage>
  );
}
