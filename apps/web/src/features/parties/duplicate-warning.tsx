import { useLingui } from '@lingui/react/macro';
import { Anchor, Callout } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './duplicate-warning.module.css';

type Similar = {
  readonly id: string;
  readonly name: string;
  /** Its page; missing when it is a colleague's. */
  readonly href: string | undefined;
  /** The sentences why it may be the same. */
  readonly reasons: readonly string[];
  /** Whom to ask, and how far they are. */
  readonly facts: readonly string[];
  /** What can be done about a colleague's. */
  readonly act: ReactNode;
};

/** Who it may already be, and why; it warns and stops nobody. */
export function DuplicateWarning({ similar }: { readonly similar: readonly Similar[] }) {
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <div role="status">
      {similar.length > 0 ? (
        <Callout title={t`Known already?`}>
          <ul className={styles.list}>
            {similar.map(({ id, name, href, reasons, facts, act }) => (
              <li key={id}>
                {href ? <Anchor href={href}>{name}</Anchor> : name}{' '}
                <span className={styles.facts}>{facts.join(' · ')}</span> {act}
                <span className={styles.why}>{formats.sentences(reasons)}</span>
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </div>
  );
}
