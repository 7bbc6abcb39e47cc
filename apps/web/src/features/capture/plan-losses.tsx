import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './plan-problems.module.css';
import { anchorOf, type PlanStep } from './plan-steps.ts';

const PlanLossesColumn = graphql(`
  fragment PlanLosses_ImportLeftOut on ImportLeftOut {
    column
    cells
    path
    first {
      code
      message
    }
  }
`);

/** More than these say nothing more. */
const SHOWN = 8;

type PlanLossesProps = {
  readonly losses: readonly FragmentType<typeof PlanLossesColumn>[];
  /** Leads to where a column is read otherwise. */
  readonly onGo: (step: PlanStep, anchor: string | undefined) => void;
};

/** What rows that come in would lose, column by column, each with the way to read it otherwise. */
export function PlanLosses({ losses, onGo }: PlanLossesProps) {
  const { t } = useLingui();
  const known = readFragment(PlanLossesColumn, losses);
  if (known.length === 0) return null;
  return (
    <div role="status">
      <Callout tone="note" title={t`Some rows will come in without all of their values`}>
        <ul className={styles.problems}>
          {known.slice(0, SHOWN).map(({ column, cells, path, first }) => (
            <li key={path.join('.') + column}>
              {first.code === 'OPTION_UNKNOWN'
                ? plural(cells, {
                    one: `# value of “${column}” is left out.`,
                    other: `# values of “${column}” are left out.`,
                  })
                : plural(cells, {
                    one: `# value of “${column}” can’t be read.`,
                    other: `# values of “${column}” can’t be read.`,
                  })}{' '}
              {first.message}{' '}
              <Button size="small" variant="quiet" onPress={() => onGo('columns', anchorOf(path))}>
                {t`Read it otherwise`}
              </Button>
            </li>
          ))}
        </ul>
      </Callout>
    </div>
  );
}
