import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Callout } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { KeepMapping } from './keep-mapping.tsx';
import { isKeyOf, type OwnKey } from './own-key.ts';
import type { PlanChoices } from './plan-choices.ts';
import { PlanChoicesAdded } from './plan-choices-added.tsx';
import { PlanFoot } from './plan-foot.tsx';
import { PlanLosses } from './plan-losses.tsx';
import { PlanProblems } from './plan-problems.tsx';
import { PlanRehearsal } from './plan-rehearsal.lookup.tsx';
import { PlanRules } from './plan-rules.tsx';
import type { PlanStep } from './plan-steps.ts';
import { SampleRows } from './sample-rows.tsx';

const PlanCheckPreview = graphql(`
  fragment PlanCheck_ImportPreview on ImportPreview {
    kind
    problems {
      code
      ...PlanProblems_ImportNote
    }
    newChoices {
      ...PlanChoicesAdded_ImportNewChoices
    }
    newGroups
    mapping {
      id
      name
    }
    forecast {
      checkedRows
      good
      failing
      undated
      unvalued
      unjoined
      leftOut {
        ...PlanLosses_ImportLeftOut
      }
    }
    files {
      name
      rowCount
      damagedCount
      joinBy {
        first
      }
      columns {
        column
        target {
          customFieldId
        }
      }
    }
    sample {
      rowNumber
      ...SampleRows_ImportSampleRow
    }
  }
`);

const PlanCheckStartMutation = graphql(`
  mutation PlanCheck_Start($input: StartImportInput!) {
    startImport(input: $input) {
      ... on StartImportPayload {
        import {
          id
          state
          viewerCanStart
          viewerCanCancel
          totalRows
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

/** What can be settled by taking what is proposed. */
const PROPOSED: ReadonlySet<string> = new Set([
  'IMPORT_READING_OPEN',
  'IMPORT_STAGE_OPEN',
  'IMPORT_SPELLING_OPEN',
  'IMPORT_MEMBER_OPEN',
]);

type PlanCheckProps = {
  readonly slug: string;
  readonly importId: string;
  readonly preview: FragmentType<typeof PlanCheckPreview>;
  readonly choices: PlanChoices;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly customFields: readonly OwnKey[];
  /** The preview does not know the latest choice yet. */
  readonly isBusy: boolean;
  /** The way to the step before. */
  readonly back: ReactNode;
  readonly onGo: (step: PlanStep, anchor: string | undefined) => void;
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** The first rows as they would become, the last questions, and the start. */
export function PlanCheck(props: PlanCheckProps) {
  const { slug, importId, preview, choices, members, customFields, isBusy, back, onGo, onChoose } = props;
  const { kind, problems, newChoices, newGroups, mapping, forecast, files, sample } = readFragment(
    PlanCheckPreview,
    preview,
  );
  const { t } = useLingui();
  const formats = useFormats();
  const start = useCommand(PlanCheckStartMutation);
  const [fault, setFault] = useState<string>();
  const [isPending, setPending] = useState(false);
  const rows = files.reduce((sum, { rowCount, joinBy }) => sum + (joinBy ? 0 : rowCount), 0);
  const listName = (files.find(({ joinBy }) => !joinBy)?.name ?? '').replace(/\.[^.]+$/, '');
  const damaged = files.reduce((sum, { damagedCount }) => sum + damagedCount, 0);
  // A forecast looks at the beginning of a file; broken rows are known of the whole.
  const failing = Math.max(forecast.failing, damaged);
  const mapped = new Set(files.flatMap(({ columns }) => columns.map(({ target }) => target.customFieldId)));
  const keyFields = customFields.filter((field) => mapped.has(field.id) && isKeyOf(field, kind));
  const isPartly = forecast.checkedRows < rows;
  const coming = isPartly ? rows : forecast.good;

  const begin = async () => {
    setPending(true);
    const answer = await start({ input: { id: importId, plan: choices } });
    setPending(false);
    if (answer.kind === 'refused') setFault(answer.message);
  };

  return (
    <>
      <PlanProblems
        problems={problems}
        step="check"
        onGo={onGo}
        action={
          problems.some(({ code }) => PROPOSED.has(code)) ? (
            <Button onPress={() => onChoose((plan) => ({ ...plan, acceptProposals: true }))}>
              {t`Take what is proposed`}
            </Button>
          ) : null
        }
      />
      <PlanChoicesAdded fields={newChoices} />
      <PlanLosses losses={forecast.leftOut} onGo={onGo} />
      <PlanRules
        kind={kind ?? 'LEADS'}
        problems={problems}
        undated={forecast.undated}
        unvalued={forecast.unvalued}
        newGroups={newGroups}
        choices={choices}
        members={members}
        keyFields={keyFields}
        onChoose={onChoose}
      />
      <SettingSection
        title={plural(forecast.good, { one: '# row will come in', other: '# rows will come in' })}
        about={formats.sentences([
          failing > 0 ? plural(failing, { one: '# row stays out.', other: '# rows stay out.' }) : '',
          failing + forecast.unjoined + forecast.leftOut.length === 0 ? t`Every row can be read.` : '',
          forecast.unjoined > 0
            ? plural(forecast.unjoined, {
                one: '# row of a further file finds no row to add to and stays out.',
                other: '# rows of further files find no row to add to and stay out.',
              })
            : '',
          isPartly ? t`Judged by the first ${formats.number(forecast.checkedRows)} rows.` : '',
          t`The first of them, as they become:`,
        ])}
      >
        <SampleRows kind={kind ?? 'LEADS'} rows={sample} />
      </SettingSection>
      <KeepMapping importId={importId} choices={choices} name={mapping?.name ?? listName} />
      <PlanRehearsal
        slug={slug}
        importId={importId}
        choices={choices}
        isOpen={problems.length > 0 || isBusy}
      />
      {fault ? <Callout tone="fault">{fault}</Callout> : null}
      <PlanFoot words={t`An import sends no reminders or notifications, and it can be undone as a whole.`}>
        {back}
        <Button
          variant="primary"
          isPending={isPending}
          isDisabled={problems.length > 0 || isBusy || coming === 0}
          onPress={() => void begin()}
        >
          {plural(coming, { one: 'Import # row', other: 'Import # rows' })}
        </Button>
      </PlanFoot>
    </>
  );
}
