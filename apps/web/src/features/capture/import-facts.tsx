import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useMadeWords } from './use-made-words.ts';

const ImportFactsImport = graphql(`
  fragment ImportFacts_Import on Import {
    startedAt
    startedBy {
      id
      name
    }
    files {
      name
    }
    made {
      type
      count
    }
  }
`);

/** Who imported which files when, and what came of them, kind by kind. */
export function ImportFacts({ import: given }: { readonly import: FragmentType<typeof ImportFactsImport> }) {
  const { startedAt, startedBy, files, made } = readFragment(ImportFactsImport, given);
  const { t } = useLingui();
  const formats = useFormats();
  const madeWords = useMadeWords();
  const when = startedAt ? formats.instant(Date.parse(startedAt)) : undefined;
  const who = startedBy?.name;
  const names = files.map(({ name }) => name);
  const records = madeWords(made);
  return (
    <>
      <p>{[who, when, ...names].filter(Boolean).join(' · ')}</p>
      {records ? <p>{t`Made: ${records}`}</p> : null}
    </>
  );
}
