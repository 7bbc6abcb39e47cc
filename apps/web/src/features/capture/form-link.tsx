import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, IconDownload } from '@mikomi/ui';
import { CopyLine } from '#app/form/copy-line.tsx';
import styles from './form-builder.module.css';

type FormLinkProps = {
  readonly url: string;
  /** The address as a QR code, in SVG. */
  readonly qrCode: string;
  /** What the downloaded code is called. */
  readonly name: string;
};

/** An address of a form, to copy, to open and to print as a code. */
export function FormLink({ url, qrCode, name }: FormLinkProps) {
  const { t } = useLingui();
  const code = `data:image/svg+xml,${encodeURIComponent(qrCode)}`;
  const download = () => {
    const anchor = document.createElement('a');
    anchor.href = code;
    anchor.download = `${name}.svg`;
    anchor.click();
  };
  return (
    <>
      <CopyLine label={t`Link to the form`} text={url} />
      <Anchor href={url} target="_blank">{t`Open the form`}</Anchor>
      <img src={code} alt={t`QR code of the link`} className={styles.code} />
      <div>
        <Button
          icon={<IconDownload aria-hidden="true" />}
          onPress={download}
        >{t`Download the QR code`}</Button>
      </div>
    </>
  );
}
