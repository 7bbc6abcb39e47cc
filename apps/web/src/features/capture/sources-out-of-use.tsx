import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import rows from '#app/settings/rows.module.css';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { RestoreSource } from './restore-source.tsx';
import { kindName } from './source-kinds.ts';

const SourcesOutOfUseSource = graphql(`
  fragment SourcesOutOfUse_Source on Source {
    id
    name
    kind
    ...RestoreSource_Source
  }
`);

type SourcesOutOfUseProps = {
  readonly slug: string;
  readonly sources: readonly FragmentType<typeof SourcesOutOfUseSource>[];
};

/** The sources that are out of use, each with the way back. */
export function SourcesOutOfUse({ slug, sources }: SourcesOutOfUseProps) {
  const { t, i18n } = useLingui();
  const known = readFragment(SourcesOutOfUseSource, sources);
  if (known.length === 0) return null;
  return (
    <SettingSection
      title={t`Out of use`}
      about={t`New leads are not offered them, and what is sent to their addresses is turned away.`}
    >
      <ul className={rows.rows} aria-label={t`Out of use`}>
        {known.map((source) => (
          <li key={source.id} className={rows.row}>
            <span className={rows.words}>
              <Anchor variant="plain" href={`/o/${slug}/settings/sources/${source.id}`}>
                {source.name}
              </Anchor>
              <span className={rows.second}>{i18n._(kindName(source.kind))}</span>
            </span>
            <RestoreSource source={source} isListed />
          </li>
        ))}
      </ul>
    </SettingSection>
  );
}
