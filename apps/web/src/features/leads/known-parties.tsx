import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './known-parties.module.css';
import type { ChosenParty } from './new-lead-values.ts';

/** Somebody who is known, and the sentences why it may be who is typed; none where the text alone fits. */
export type KnownParty = ChosenParty & { readonly reasons?: readonly string[] };

type KnownPartiesProps = {
  readonly title: string;
  readonly parties: readonly KnownParty[];
  readonly onUse: (party: ChosenParty) => void;
  /** What else is known of one. */
  readonly more?: (party: ChosenParty) => ReactNode;
  /** What can be done about one whom only a colleague may take. */
  readonly elsewhere?: (party: ChosenParty) => ReactNode;
  /** What holds for all of them. */
  readonly note?: ReactNode;
};

/** Whom one may be typing anew although they are known: one press takes them instead. */
export function KnownParties({ title, parties, onUse, more, elsewhere, note }: KnownPartiesProps) {
  const { t } = useLingui();
  const formats = useFormats();
  return (
    <div role="status" className={styles.region}>
      {parties.length > 0 ? (
        <div className={styles.known}>
          <p className={styles.title}>{title}</p>
          <ul>
            {parties.map(({ reasons = [], ...party }) => (
              <li key={party.id || party.name} className={styles.party}>
                <span className={styles.words}>
                  {party.name} <span className={styles.detail}>{party.detail}</span>
                  {reasons.length > 0 ? (
                    <span className={styles.why}>{formats.sentences(reasons)}</span>
                  ) : null}
                  {more?.(party)}
                </span>
                {party.id ? (
                  <Button size="small" aria-label={t`Use ${party.name}`} onPress={() => onUse(party)}>
                    {t({ message: 'Use', context: 'a contact or company that is known already' })}
                  </Button>
                ) : (
                  elsewhere?.(party)
                )}
              </li>
            ))}
          </ul>
          {note}
        </div>
      ) : null}
    </div>
  );
}
