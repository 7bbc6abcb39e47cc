import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ImportDrop } from './import-drop.tsx';
import type { PlanChoices } from './plan-choices.ts';
import { PlanFile } from './plan-file.tsx';

const PlanColumnsPreview = graphql(`
  fragment PlanColumns_ImportPreview on ImportPreview {
    kind
    main
    timeZone
    phoneCountry
    files {
      fileId
      name
      columns {
        column
        name
      }
      ...PlanFile_ImportFilePreview
    }
  }
`);

type PlanColumnsProps = {
  readonly slug: string;
  readonly importId: string;
  readonly preview: FragmentType<typeof PlanColumnsPreview>;
  readonly customFields: readonly { readonly id: string; readonly label: string; readonly record: string }[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
  /** A file came or went. */
  readonly onFile: () => void;
};

/** What the files are, and where each of their columns goes; the main one first. */
export function PlanColumns(props: PlanColumnsProps) {
  const { slug, importId, preview, customFields, onChoose, onFile } = props;
  const { kind, main: at, files, timeZone, phoneCountry } = readFragment(PlanColumnsPreview, preview);
  const main = files[at ?? 0];
  if (!kind || !main) return null;
  const ordered = files.map((file, position) => ({ file, position }));
  ordered.sort((a, b) => Number(b.file === main) - Number(a.file === main));
  return (
    <>
      {ordered.map(({ file, position }) => (
        <PlanFile
          key={file.fileId}
          importId={importId}
          file={file}
          position={position}
          main={main}
          isMain={file === main}
          isOnly={files.length === 1}
          customFields={customFields}
          country={phoneCountry ?? ''}
          timeZone={timeZone ?? 'UTC'}
          onChoose={onChoose}
          onFile={onFile}
        />
      ))}
      <ImportDrop slug={slug} importId={importId} onUploaded={onFile} />
    </>
  );
}
