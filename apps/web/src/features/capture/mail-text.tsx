import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { MailMark } from './mail-marks.ts';
import styles from './mail-text.module.css';

export type Selected = { readonly from: number; readonly to: number };

type MailTextProps = {
  readonly text: string;
  readonly marks: readonly MailMark[];
  readonly onSelect: (selected: Selected) => void;
};

/** A mail with what is marked in it; a text is selected in it by mouse, by thumb, or by Shift and the arrows. */
export function MailText({ text, marks, onSelect }: MailTextProps) {
  const { t } = useLingui();
  const about = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const tell = useEffectEvent(() => {
    if (area.current === null || document.activeElement !== area.current) return;
    onSelect({ from: area.current.selectionStart, to: area.current.selectionEnd });
  });
  // React hears of no selection while it believes a button to be held, as after a choice that vanished under it.
  useEffect(() => {
    const listen = () => tell();
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, []);
  return (
    <div className={styles.mail}>
      <div className={styles.under} aria-hidden="true">
        {pieces(text, marks).map(({ from, piece, isMarked }) =>
          isMarked ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
        )}
        {'\n'}
      </div>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={t`The mail`}
        aria-describedby={about}
        readOnly
        spellCheck={false}
        value={text}
      />
      <p id={about} className={styles.about}>
        {t`Choose its lines below, or select a text here.`}
      </p>
    </div>
  );
}

function pieces(text: string, marks: readonly MailMark[]) {
  const found: { readonly from: number; readonly piece: string; readonly isMarked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from > at) found.push({ from: at, piece: text.slice(at, from), isMarked: false });
    found.push({ from, piece: text.slice(from, to), isMarked: true });
    at = to;
  }
  return at < text.length ? [...found, { from: at, piece: text.slice(at), isMarked: false }] : found;
}
