import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const FileFactsFile = graphql(`
  fragment FileFacts_ImportFilePreview on ImportFilePreview {
    format
    encoding
    delimiter
    sheet
    rowCount
  }
`);

/** What a file is: its kind, how its text is written, and how many rows it has. */
export function FileFacts({ file }: { readonly file: FragmentType<typeof FileFactsFile> }) {
  const { format, encoding, delimiter, sheet, rowCount } = readFragment(FileFactsFile, file);
  const { t } = useLingui();
  const delimiters: Readonly<Record<string, string>> = { ',': t`comma`, ';': t`semicolon`, '\t': t`tab` };
  const encodings: Readonly<Record<string, string>> = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    shift_jis: t`Shift_JIS (Japanese Windows)`,
    'windows-1252': t`Windows-1252 (Western Europe)`,
  };
  return [
    format,
    encoding ? (encodings[encoding] ?? encoding) : undefined,
    delimiter ? (delimiters[delimiter] ?? delimiter) : undefined,
    sheet ? t`sheet “${sheet}”` : undefined,
    plural(rowCount, { one: '# row', other: '# rows' }),
  ]
    .filter(Boolean)
    .join(' · ');
}
