import { useLingui } from '@lingui/react/macro';
import { Button, Callout, FileDrop, ProgressBar } from '@mikomi/ui';
import { useState } from 'react';
import { useTouch } from '#app/use-touch.ts';
import { uploadFile } from './upload-file.ts';

type ImportDropProps = {
  readonly slug: string;
  /** The import that takes further files; a new one without it. */
  readonly importId?: string;
  readonly onUploaded: (importId: string) => void;
};

/** Takes the files of one import, in any order; one that is no table is refused with its reason. */
export function ImportDrop({ slug, importId, onUploaded }: ImportDropProps) {
  const { t } = useLingui();
  const isTouch = useTouch();
  const toDrop = importId ? t`Drop a further file here` : t`Drop your list here`;
  const toChoose = importId ? t`Bring a further file` : t`Bring your list`;
  const text = isTouch ? toChoose : toDrop;
  const [sending, setSending] = useState<string>();
  const [uploaded, setUploaded] = useState<string>();
  const [faults, setFaults] = useState<readonly string[]>([]);

  const send = async (files: readonly File[]) => {
    const refused: string[] = [];
    let into = importId;
    for (const file of files) {
      setSending(file.name);
      const answer = await uploadFile(slug, file, into);
      if (answer.kind === 'done') into = answer.importId;
      else
        refused.push(
          answer.message ??
            t`${file.name} could not be sent: the server can't be reached. Try again in a moment.`,
        );
    }
    setSending(undefined);
    setFaults(refused);
    // What was refused is read here before the files that came are looked at.
    const came = refused.length < files.length ? into : undefined;
    if (refused.length === 0 && came !== undefined) onUploaded(came);
    setUploaded(came);
  };

  return (
    <>
      {faults.map((fault) => (
        <Callout
          key={fault}
          tone="fault"
          action={
            uploaded && fault === faults.at(-1) ? (
              <Button onPress={() => onUploaded(uploaded)}>{t`Go on without it`}</Button>
            ) : null
          }
        >
          {fault}
        </Callout>
      ))}
      {sending ? (
        <ProgressBar label={t`Sending ${sending}`} value={null} text={t`One moment`} />
      ) : (
        <FileDrop
          text={text}
          chooseLabel={t`Choose a file`}
          note={
            importId
              ? t`For example the products, companies or salespeople that your leads name, or more about the same leads.`
              : t`CSV or XLSX, as any spreadsheet or CRM exports it. Nothing is written before you have seen what it becomes.`
          }
          accept={['.csv', '.tsv', '.txt', '.xlsx']}
          isMultiple
          onFiles={(files) => void send(files)}
        />
      )}
    </>
  );
}
