import { useLingui } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { SettingPage } from '#app/settings/setting-page.tsx';
import { SettingQuery } from '#app/settings/setting-query.tsx';
import { FormsList } from '#features/capture/forms-list.tsx';
import { NewForm } from '#features/capture/new-form.tsx';
import { graphql } from '#generated/index.ts';

const FormsPageQuery = graphql(`
  query FormsPage {
    webForms {
      id
      ...FormsList_WebForm
    }
  }
`);

const route = getRouteApi('/o/$slug');

/** The web forms, each with what became of its showings. */
export function FormsPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
  const [{ data, error }, ask] = useQuery({ query: FormsPageQuery, requestPolicy: 'cache-and-network' });
  const open = (formId: string) =>
    void navigate({ to: '/o/$slug/settings/forms/$formId', params: { slug, formId } });
  const forms = data?.webForms ?? [];
  // The next one's name tells it from those that are there.
  const name = forms.length === 0 ? t`Contact form` : `${t`Contact form`} ${forms.length + 1}`;
  const beginning = <NewForm of={{ name }} onMade={open} />;
  return (
    <SettingPage path="forms" action={forms.length > 0 ? beginning : null}>
      {data ? (
        <FormsList slug={slug} forms={forms} beginning={beginning} />
      ) : (
        <SettingQuery hasFailed={error !== undefined} onRetry={ask} />
      )}
    </SettingPage>
  );
}
