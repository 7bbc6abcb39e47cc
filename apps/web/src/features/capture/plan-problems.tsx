import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './plan-problems.module.css';
import { anchorOf, type PlanStep, stepOf } from './plan-steps.ts';

const PlanProblemsNote = graphql(`
  fragment PlanProblems_ImportNote on ImportNote {
    code
    message
    path
  }
`);

/** More than these say nothing more. */
const SHOWN = 8;

type PlanProblemsProps = {
  readonly problems: readonly FragmentType<typeof PlanProblemsNote>[];
  /** The step that is seen; each step but the last shows what is answered on it. */
  readonly step: PlanStep;
  /** Leads to where a question is answered. */
  readonly onGo: (step: PlanStep, anchor: string | undefined) => void;
  readonly action?: ReactNode;
};

/** What stands in the way of starting, each in its sentence and with the way to its answer. */
export function PlanProblems({ problems, step, onGo, action }: PlanProblemsProps) {
  const { t } = useLingui();
  const known = readFragment(PlanProblemsNote, problems).filter(
    ({ path }) => step === 'check' || stepOf(path) === step,
  );
  if (known.length === 0) return null;
  return (
    <div role="status">
      <Callout
        tone="note"
        title={
          step === 'check'
            ? plural(known.length, {
                one: 'One question before it can start',
                other: '# questions before it can start',
              })
            : plural(known.length, { one: 'One question here', other: '# questions here' })
        }
        action={action}
      >
        <ul className={styles.problems}>
          {known.slice(0, SHOWN).map(({ code, message, path }) => {
            const anchor = anchorOf(path);
            const there = stepOf(path);
            return (
              <li key={`${code}-${path.join('.')}-${message}`}>
                {message}{' '}
                {there === step && !anchor ? null : (
                  <Button size="small" variant="quiet" onPress={() => onGo(there, anchor)}>
                    {t`Answer it`}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      </Callout>
    </div>
  );
}
