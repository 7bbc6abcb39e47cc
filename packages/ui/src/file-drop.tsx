import { Button, DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { IconUpload } from './icons.ts';
import './button.css';
import './file-drop.css';

export interface FileDropProps {
  /** What to do here, e.g. "Drop a CSV file here". */
  readonly text: string;
  readonly chooseLabel: string;
  /** What is taken: kinds, greatest size. */
  readonly note?: string | undefined;
  /** MIME types or endings, e.g. `.csv`. What is dropped is not checked: the caller judges every file. */
  readonly accept?: readonly string[];
  readonly isMultiple?: boolean | undefined;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by dropping, by paste or by choosing. */
export function FileDrop({ text, chooseLabel, note, accept, isMultiple = false, onFiles }: FileDropProps) {
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(isMultiple ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      className="ui-file-drop"
      onDrop={(event) => {
        void Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile())).then(take);
      }}
    >
      <IconUpload aria-hidden="true" />
      <Text slot="label" className="ui-file-drop-text">
        {text}
      </Text>
      <FileTrigger
        allowsMultiple={isMultiple}
        {...(accept ? { acceptedFileTypes: accept } : {})}
        onSelect={(files) => take([...(files ?? [])])}
      >
        <Button className="ui-button ui-button-default ui-button-medium">{chooseLabel}</Button>
      </FileTrigger>
      {note ? <span className="ui-file-drop-note">{note}</span> : null}
    </DropZone>
  );
}
