import { useLingui } from '@lingui/react/macro';
import { Anchor, Callout } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from './duplicate-warning.module.css';

type Similar = {
  readonly id: string;
  readonly name: string;
  /** Its page; missing when it is a colleague's. */
  readonly href: string | undefined;
  /** Why it may be the same, and whom to ask. */
  readonly facts: readonly string[];
  /** What can be done about a colleague's. */
  readonly act: ReactNode;
};

/** Who it may already be, and why; it warns and stops nobody. */
export function DuplicateWarning({ similar }: { readonly similar: readonly Similar[] }) {
  const { t } = useLingui();
  return (
    <div role="status">
      {similar.length > 0 ? (
        <Callout title={t`Known already?`}>
          <ul className={styles.list}>
            {similar.map(({ id, name, href, facts, act }) => (
              <li key={id}>
                {href ? <Anchor href={href}>{name}</Anchor> : name}{' '}
                <span className={styles.why}>{facts.join(' · ')}</span> {act}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </div>
  );
}
