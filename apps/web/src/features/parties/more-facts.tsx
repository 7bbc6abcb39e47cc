import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import styles from './party-facts.module.css';
import type { FoldedFacts } from './use-folded-facts.ts';

type MoreFactsProps = { readonly folded: Pick<FoldedFacts, 'hidden' | 'showAll'> };

/** Brings the empty facts into sight. */
export function MoreFacts({ folded }: MoreFactsProps) {
  const { t } = useLingui();
  const { hidden, showAll } = folded;
  if (hidden === 0) return null;
  return (
    <div className={styles.more}>
      <Button variant="quiet" size="small" onPress={showAll}>
        {t`Show all fields (${hidden} empty)`}
      </Button>
    </div>
  );
}
