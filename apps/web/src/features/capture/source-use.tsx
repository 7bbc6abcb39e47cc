import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ArchiveSource } from './archive-source.tsx';
import { RestoreSource } from './restore-source.tsx';

const SourceUseSource = graphql(`
  fragment SourceUse_Source on Source {
    id
    archived
    ...ArchiveSource_Source
    ...RestoreSource_Source
  }
`);

/** Takes a source out of use, or into use again. */
export function SourceUse({ source }: { readonly source: FragmentType<typeof SourceUseSource> }) {
  const known = readFragment(SourceUseSource, source);
  return known.archived ? <RestoreSource source={known} /> : <ArchiveSource source={known} />;
}
