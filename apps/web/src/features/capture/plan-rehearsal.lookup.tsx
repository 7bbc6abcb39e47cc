import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useFormats } from '#app/formats/formats-context.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { PlanRehearsalQuery as Answer } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import type { PlanChoices } from './plan-choices.ts';
import { RehearsalProgress } from './rehearsal-progress.lookup.tsx';
import { RehearsedRows } from './rehearsed-rows.tsx';
import { useMadeWords } from './use-made-words.ts';

const PlanRehearsalQuery = graphql(`
  query PlanRehearsal($id: ID!, $plan: ImportPlanInput) {
    importRehearsal(id: $id, plan: $plan) {
      problem {
        code
        message
      }
      checkedRows
      totalRows
      created
      updated
      skipped
      failed
      leftOut
      kinds {
        type
        created
        updated
      }
      rows(first: 500) {
        rowNumber
        ...RehearsedRows_ImportRehearsedRow
      }
    }
  }
`);

type Rehearsal = Answer['importRehearsal'];

type PlanRehearsalProps = {
  readonly slug: string;
  readonly importId: string;
  readonly choices: PlanChoices;
  /** Something is still to be answered before it can be tried. */
  readonly isOpen: boolean;
};

/** The import, tried and taken back on request: exactly what it would create, change and skip. */
export function PlanRehearsal({ slug, importId, choices, isOpen }: PlanRehearsalProps) {
  const { t } = useLingui();
  const client = useClient();
  const asked = useRef<{ unsubscribe: () => void }>(undefined);
  const [isPending, setPending] = useState(false);
  const [told, setTold] = useState<{ readonly of: PlanChoices; readonly rehearsal: Rehearsal | undefined }>();
  useEffect(() => () => asked.current?.unsubscribe(), []);
  const rehearse = () => {
    setPending(true);
    const variables = { id: importId, plan: choices };
    const { subscribe } = client.query(PlanRehearsalQuery, variables, { requestPolicy: 'network-only' });
    asked.current = subscribe(({ data }) => {
      setPending(false);
      setTold({ of: choices, rehearsal: data?.importRehearsal });
    });
  };
  // Whom nobody waits for any more the server gives up.
  const stop = () => {
    asked.current?.unsubscribe();
    setPending(false);
  };
  const current = told?.of === choices ? told : undefined;
  return (
    <SettingSection
      title={t`Try it first`}
      about={t`The import is run and taken back at once: you see exactly what it would create, change and skip.`}
    >
      <div>
        <Button isPending={isPending} isDisabled={isOpen} onPress={rehearse}>
          {t`Try it without importing`}
        </Button>
      </div>
      {isPending ? <RehearsalProgress importId={importId} onStop={stop} /> : null}
      <div aria-live="polite">
        {isPending || !current ? null : !current.rehearsal ? (
          <Callout tone="fault">{t`It could not be tried. Nothing has been imported.`}</Callout>
        ) : current.rehearsal.problem ? (
          <Callout tone="fault">{current.rehearsal.problem.message}</Callout>
        ) : (
          <Told slug={slug} rehearsal={current.rehearsal} />
        )}
      </div>
    </SettingSection>
  );
}

function Told({ slug, rehearsal }: { readonly slug: string; readonly rehearsal: Rehearsal }) {
  const { t } = useLingui();
  const formats = useFormats();
  const madeWords = useMadeWords();
  const { checkedRows, totalRows, created, updated, skipped, failed, leftOut, kinds, rows } = rehearsal;
  const made = madeWords(
    kinds.flatMap((kind) => (kind.created > 0 ? [{ ...kind, count: kind.created }] : [])),
  );
  const changed = madeWords(
    kinds.flatMap((kind) => (kind.updated > 0 ? [{ ...kind, count: kind.updated }] : [])),
  );
  return (
    <>
      <Callout>
        <p>
          {formats.sentences([
            created > 0 ? plural(created, { one: '# row is new.', other: '# rows are new.' }) : '',
            updated > 0
              ? plural(updated, {
                  one: '# row changes what is there.',
                  other: '# rows change what is there.',
                })
              : '',
            skipped > 0
              ? plural(skipped, { one: '# row holds nothing new.', other: '# rows hold nothing new.' })
              : '',
            failed > 0 ? plural(failed, { one: '# row can’t come in.', other: '# rows can’t come in.' }) : '',
            leftOut > 0
              ? plural(leftOut, {
                  one: '# row comes in without some of its values.',
                  other: '# rows come in without some of their values.',
                })
              : '',
            checkedRows < totalRows
              ? t`Tried with the first ${formats.number(checkedRows)} of ${formats.number(totalRows)} rows.`
              : '',
          ])}
        </p>
        {made ? <p>{t`New: ${made}`}</p> : null}
        {changed ? <p>{t`Changed: ${changed}`}</p> : null}
      </Callout>
      <RehearsedRows
        slug={slug}
        rows={rows}
        counts={{ CREATED: created, UPDATED: updated, SKIPPED: skipped, FAILED: failed }}
      />
    </>
  );
}
