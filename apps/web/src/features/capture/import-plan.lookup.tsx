import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Callout, ErrorState, Stepper } from '@mikomi/ui';
import { type ReactNode, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { RowSkeletons } from '#app/settings/row-skeletons.tsx';
import type { ImportPlanQuery as ImportPlanData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './import-plan.module.css';
import { PlanCheck } from './plan-check.tsx';
import { PlanColumns } from './plan-columns.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { PlanHead } from './plan-head.tsx';
import { PlanProblems } from './plan-problems.tsx';
import type { PlanStep } from './plan-steps.ts';
import { PlanWords } from './plan-words.tsx';
import { usePlanChoices } from './use-plan-choices.ts';

const ImportPlanQuery = graphql(`
  query ImportPlan($id: ID!, $plan: ImportPlanInput) {
    importPreview(id: $id, plan: $plan) {
      kind
      mapping {
        id
        name
      }
      problems {
        ...PlanProblems_ImportNote
      }
      ...PlanColumns_ImportPreview
      ...PlanWords_ImportPreview
      ...PlanCheck_ImportPreview
      stages {
        word
      }
      members {
        word
      }
      products {
        word
      }
    }
    customFields {
      id
      label
      record
      type
    }
    pipelines {
      id
      stages {
        id
        name
        kind
      }
    }
    members(first: 100, filter: { active: true }) {
      nodes {
        id
        name
      }
    }
  }
`);

type ImportPlanProps = {
  readonly slug: string;
  readonly importId: string;
  /** The way out, apart from the ways on. */
  readonly leave: ReactNode;
};

/** An import before it starts: where every column goes, who is meant, and what it would become. */
export function ImportPlan({ slug, importId, leave }: ImportPlanProps) {
  const { t } = useLingui();
  const [choices, choose] = usePlanChoices(importId);
  const [step, setStep] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const asked = useSettled(choices, 250);
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportPlanQuery,
    variables: { id: importId, plan: asked },
    requestPolicy: 'network-only',
  });
  // What was shown stays until the next answer: a choice must not blank the page.
  const last = useRef<ImportPlanData>(undefined);
  if (data) last.current = data;
  const preview = last.current?.importPreview;
  const isBusy = fetching || asked !== choices;
  // What is shown is then of other choices than those that would start.
  const isUnread = error !== undefined && !isBusy;

  if (!last.current || !preview) {
    return error ? (
      <ErrorState
        title={t`The file could not be read`}
        kept={<Trans>The file is kept; nothing has been imported yet.</Trans>}
        action={<Button onPress={() => ask()}>{t`Try again`}</Button>}
      />
    ) : (
      <RowSkeletons />
    );
  }
  const { customFields, pipelines, members } = last.current;
  const hasWords = preview.stages.length + preview.members.length + preview.products.length > 0;
  const names: Readonly<Record<PlanStep, string>> = {
    columns: t`Columns`,
    words: t`Words and names`,
    check: t`Check and start`,
  };
  const steps: readonly PlanStep[] = hasWords ? ['columns', 'words', 'check'] : ['columns', 'check'];
  const current = Math.min(step, steps.length - 1);
  const here = steps[current] ?? 'columns';
  const isLast = here === 'check';
  const go = (next: number, anchor?: string) => {
    setStep(next);
    // What a question leads to is there when its step is.
    requestAnimationFrame(() =>
      ((anchor ? document.getElementById(anchor) : null) ?? top.current)?.scrollIntoView(),
    );
  };
  const goTo = (next: PlanStep, anchor: string | undefined) => go(Math.max(0, steps.indexOf(next)), anchor);
  const back = current > 0 ? <Button onPress={() => go(current - 1)}>{t`Back`}</Button> : null;
  const refresh = () => ask({ requestPolicy: 'network-only' });

  return (
    <div ref={top} className={styles.plan} aria-busy={isBusy}>
      <div className={styles.head}>
        <Stepper
          label={t`Steps of the import`}
          steps={steps.map((each) => names[each])}
          current={current}
          doneLabel={t`done`}
        />
        {leave}
      </div>
      <PlanHead step={here} />
      {preview.kind === null ? (
        <PlanProblems problems={preview.problems} step="check" onGo={goTo} />
      ) : isLast ? null : (
        <PlanProblems problems={preview.problems} step={here} onGo={goTo} />
      )}
      {isUnread ? (
        <ErrorState
          title={t`The file could not be read with your last choice`}
          kept={
            <Trans>
              Your choice is kept and nothing has been imported. You can start once the file has been read.
            </Trans>
          }
          action={<Button onPress={refresh}>{t`Try again`}</Button>}
        />
      ) : null}
      {here === 'columns' && preview.mapping ? (
        <Callout
          title={t`Mapped as “${preview.mapping.name}”`}
          action={
            <Button size="small" onPress={() => choose((plan) => ({ ...plan, useSaved: false }))}>
              {t`Map it afresh`}
            </Button>
          }
        >
          <Trans>
            Its headings are those of a mapping that you kept. What you change here counts for this file.
          </Trans>
        </Callout>
      ) : null}
      {here === 'columns' ? (
        <PlanColumns
          slug={slug}
          importId={importId}
          preview={preview}
          customFields={customFields}
          onChoose={choose}
          onFile={refresh}
        />
      ) : null}
      {here === 'words' ? (
        <PlanWords
          preview={preview}
          stages={pipelines[0]?.stages ?? []}
          members={members.nodes}
          onChoose={choose}
        />
      ) : null}
      {isLast && current > 0 ? (
        <PlanCheck
          slug={slug}
          importId={importId}
          preview={preview}
          choices={choices}
          members={members.nodes}
          customFields={customFields}
          isBusy={isBusy || isUnread}
          back={back}
          onGo={goTo}
          onChoose={choose}
        />
      ) : null}
      {isLast && current > 0 ? null : (
        <PlanFoot>
          {back}
          {preview.kind === null ? null : (
            <Button variant="primary" onPress={() => go(current + 1)}>
              {t({ message: 'Next', context: 'step of a wizard' })}
            </Button>
          )}
        </PlanFoot>
      )}
    </div>
  );
}
