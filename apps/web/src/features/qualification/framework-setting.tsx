import { useLingui } from '@lingui/react/macro';
import { FACTORY_FRAMEWORK, type Framework } from '@mikomi/domain/qualification';
import { type Locale, labelIn } from '@mikomi/domain/shared';
import { Button, Callout, Disclosure } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { FrameworkFields } from './framework-fields.tsx';
import { FrameworkPreview } from './framework-preview.lookup.tsx';
import styles from './qualification-setting.module.css';
import { useNewCriterion } from './use-new-criterion.ts';

const FrameworkSettingQualification = graphql(`
  fragment FrameworkSetting_Qualification on Qualification {
    frameworks
  }
`);

const FrameworkSettingSave = graphql(`
  mutation FrameworkSetting_Save($input: SetFrameworkInput!) {
    setFramework(input: $input) {
      ... on SetFrameworkPayload {
        commandId
        qualification {
          ...FrameworkSetting_Qualification
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

const FrameworkSettingRemove = graphql(`
  mutation FrameworkSetting_Remove($input: RemoveFrameworkInput!) {
    removeFramework(input: $input) {
      ... on RemoveFrameworkPayload {
        commandId
        qualification {
          ...FrameworkSetting_Qualification
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

type FrameworkSettingProps = { readonly qualification: FragmentType<typeof FrameworkSettingQualification> };

/** What has to be found out of a lead, question by question; one framework is changed at a time. */
export function FrameworkSetting({ qualification }: FrameworkSettingProps) {
  const stored = readFragment(FrameworkSettingQualification, qualification)
    .frameworks as readonly Framework[];
  const { t, i18n } = useLingui();
  const save = useCommand(FrameworkSettingSave);
  const remove = useCommand(FrameworkSettingRemove);
  const showUndo = useUndoToast();
  const newCriterion = useNewCriterion();
  const [draft, setDraft] = useState<Framework>();
  const [isAsked, setAsked] = useState(false);
  const [opened, setOpened] = useState<string>();
  const [error, setError] = useState<string>();
  const isNew = draft !== undefined && !stored.some(({ id }) => id === draft.id);
  const shown = isNew ? [...stored, draft] : stored;

  const letGo = () => {
    setDraft(undefined);
    setAsked(false);
    setError(undefined);
  };
  const send = async (framework: Framework) => {
    const answer = await save({ input: { framework } });
    if (answer.kind === 'refused') return setError(answer.message);
    showUndo(t`Saved. What was found out before is kept.`, answer.payload.commandId);
    letGo();
  };
  const takeOut = async ({ id }: Framework) => {
    const answer = await remove({ input: { id } });
    if (answer.kind === 'refused') return setError(answer.message);
    showUndo(t`It is out of use. Its answers are kept.`, answer.payload.commandId);
    letGo();
  };
  const add = () => {
    const id = crypto.randomUUID();
    setDraft({ id, name: t`New framework`, qualifiesFrom: 75, criteria: [newCriterion()] });
    setOpened(id);
  };

  return (
    <SettingSection
      title={t`What to find out`}
      about={t`Questions that tell whether a lead is worth the work. Their answers stand on the lead, with who gave them and what proves them.`}
    >
      {shown.map((kept) => {
        const isDraft = draft?.id === kept.id;
        const framework = isDraft ? draft : kept;
        return (
          <Disclosure
            key={kept.id}
            title={labelIn(framework.name, i18n.locale as Locale)}
            isExpanded={opened === kept.id}
            onExpandedChange={(isOpen) => {
              setOpened(isOpen ? kept.id : undefined);
              if (!isOpen) setError(undefined);
            }}
          >
            {isNew && isDraft && stored.every(({ id }) => id === FACTORY_FRAMEWORK.id) ? (
              <p className={styles.faint}>
                {t`The first one of your own takes the place of the one you began with.`}
              </p>
            ) : null}
            <FrameworkFields framework={framework} onChange={setDraft} />
            {error && opened === kept.id ? <Callout tone="fault">{error}</Callout> : null}
            <div className={styles.foot}>
              <Button variant="primary" isDisabled={!isDraft} onPress={() => void send(framework)}>
                {t`Save`}
              </Button>
              <Button isDisabled={!isDraft} onPress={() => setAsked(true)}>
                {t`Which leads would move?`}
              </Button>
              {isDraft ? (
                <Button variant="quiet" onPress={letGo}>{t`Discard`}</Button>
              ) : (
                <Button variant="quiet" onPress={() => void takeOut(framework)}>{t`Take out of use`}</Button>
              )}
            </div>
            {isAsked && isDraft ? <FrameworkPreview framework={framework} /> : null}
          </Disclosure>
        );
      })}
      <div>
        <Button size="small" isDisabled={draft !== undefined} onPress={add}>{t`Add a framework`}</Button>
      </div>
    </SettingSection>
  );
}
