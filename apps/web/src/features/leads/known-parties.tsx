import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import type { ReactNode } from 'react';
import styles from './known-parties.module.css';
import type { ChosenParty } from './new-lead-values.ts';

type KnownPartiesProps = {
  readonly title: string;
  readonly parties: readonly ChosenParty[];
  readonly onUse: (party: ChosenParty) => void;
  /** What can be done about one whom only a colleague may take. */
  readonly elsewhere?: (party: ChosenParty) => ReactNode;
};

/** Whom one may be typing anew although they are known: one press takes them instead. */
export function KnownParties({ title, parties, onUse, elsewhere }: KnownPartiesProps) {
  const { t } = useLingui();
  return (
    <div role="status" className={styles.region}>
      {parties.length > 0 ? (
        <div className={styles.known}>
          <p className={styles.title}>{title}</p>
          <ul>
            {parties.map((party) => (
              <li key={party.id || party.name} className={styles.party}>
                <span className={styles.words}>
                  {party.name} <span className={styles.detail}>{party.detail}</span>
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
        </div>
      ) : null}
    </div>
  );
}
