import { Anchor } from '@mikomi/ui';
import styles from './plain-table.module.css';

type NumberLinkProps = {
  readonly text: string;
  /** Whose number and of what, for who reads links without their table. */
  readonly of: string;
  /** Nothing is behind it, so nothing opens. */
  readonly isNothing: boolean;
  readonly href: string;
  readonly title?: string | undefined;
};

/** A number that opens exactly its rows. */
export function NumberLink({ text, of, isNothing, href, title }: NumberLinkProps) {
  if (isNothing) return <span className={styles.nothing}>{text}</span>;
  return (
    <span title={title}>
      <Anchor variant="plain" href={href} aria-label={`${of}: ${text}`}>
        {text}
      </Anchor>
    </span>
  );
}
