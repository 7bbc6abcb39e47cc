import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { CustomFieldsList } from '#features/catalog/custom-fields-list.tsx';
import { RECORD_EXAMPLES, RECORD_NAMES } from '#features/catalog/field-words.ts';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const CustomFieldDialog = lazy(() =>
  import('#features/catalog/custom-field-dialog.tsx').then(({ CustomFieldDialog }) => ({
    default: CustomFieldDialog,
  })),
);

const CustomFieldsPageQuery = graphql(`
  query CustomFieldsPage {
    customFields {
      id
      record
      indexed
      indexReady
      ...CustomFieldsList_CustomField
      ...CustomFieldDialog_CustomField
    }
  }
`);

const route = getRouteApi('/o/$slug/settings/fields');

const RECORDS: readonly CustomFieldRecord[] = ['LEAD', 'CONTACT', 'COMPANY', 'DEAL'];

/** Milliseconds between two looks at a field that is being made quick. */
const LOOK_AGAIN = 2_000;

type Opened = { readonly record: CustomFieldRecord; readonly id?: string };

/** The organization's own fields, by what they stand on. */
export function CustomFieldsPage() {
  const { t, i18n } = useLingui();
  const { slug } = route.useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CustomFieldsPageQuery,
    requestPolicy: 'cache-and-network',
  });
  const [opened, setOpened] = useState<Opened>();
  const isPreparing = data?.customFields.some(({ indexed, indexReady }) => indexed && !indexReady) ?? false;
  useEffect(() => {
    if (!isPreparing || fetching) return undefined;
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [isPreparing, fetching, ask]);
  const edited = data?.customFields.find(({ id }) => id === opened?.id);
  return (
    <SettingPage path="fields">
      {data ? (
        RECORDS.map((record) => {
          const name = i18n._(RECORD_NAMES[record]);
          const fields = data.customFields.filter((field) => field.record === record);
          return (
            <SettingSection
              key={record}
              title={name}
              about={fields.length === 0 ? i18n._(RECORD_EXAMPLES[record]) : undefined}
            >
              <CustomFieldsList
                slug={slug}
                label={t`Fields of ${name}`}
                record={record}
                fields={fields}
                onEdit={(id) => setOpened({ record, id })}
              />
              <div>
                <Button icon={<IconAdd aria-hidden="true" />} onPress={() => setOpened({ record })}>
                  {t`New field`}
                </Button>
              </div>
            </SettingSection>
          );
        })
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
      {opened ? (
        <Suspense fallback={null}>
          <CustomFieldDialog
            {...(edited ? { field: edited } : {})}
            record={opened.record}
            title={t`New field of ${i18n._(RECORD_NAMES[opened.record])}`}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      ) : null}
    </SettingPage>
  );
}
