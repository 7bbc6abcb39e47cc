import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useNavigate } from '@tanstack/react-router';
import { CopyLine } from '#app/form/copy-line.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { NewForm } from './new-form.tsx';

const SourceFormSource = graphql(`
  fragment SourceForm_Source on Source {
    id
    webForm {
      id
      address
    }
  }
`);

type SourceFormProps = {
  readonly slug: string;
  readonly source: FragmentType<typeof SourceFormSource>;
};

/** The form of a source that is one: where it stands and is built; one that has none yet gets it here. */
export function SourceForm({ slug, source }: SourceFormProps) {
  const { id, webForm } = readFragment(SourceFormSource, source);
  const { t } = useLingui();
  const navigate = useNavigate();
  const builder = (formId: string) => `/o/${slug}/settings/forms/${formId}`;
  if (webForm === null)
    return (
      <SettingSection
        title={t`Its form`}
        about={t`This source is chosen by hand so far. With a form of its own, what visitors send becomes a lead by itself.`}
      >
        <div>
          <NewForm of={{ sourceId: id }} onMade={(formId) => void navigate({ to: builder(formId) })} />
        </div>
      </SettingSection>
    );
  return (
    <SettingSection
      title={t`Its form`}
      about={
        <Trans>
          What it asks, how it looks and where it stands is said in{' '}
          <Anchor href={builder(webForm.id)}>the builder</Anchor>.
        </Trans>
      }
    >
      <CopyLine label={t`Link to the form`} text={webForm.address} />
    </SettingSection>
  );
}
