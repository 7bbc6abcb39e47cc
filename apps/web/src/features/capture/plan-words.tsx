import { useLingui } from '@lingui/react/macro';
import { SettingSection } from '#app/settings/setting-section.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { MemberWords } from './member-words.tsx';
import type { PlanChoices } from './plan-choices.ts';
import { ProductWords } from './product-words.tsx';
import { StageWords } from './stage-words.tsx';

const PlanWordsPreview = graphql(`
  fragment PlanWords_ImportPreview on ImportPreview {
    stages {
      word
      ...StageWords_ImportStageWord
    }
    members {
      word
      ...MemberWords_ImportMemberWord
    }
    products {
      word
      ...ProductWords_ImportProductWord
    }
  }
`);

type PlanWordsProps = {
  readonly preview: FragmentType<typeof PlanWordsPreview>;
  readonly stages: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** The words of the file that name stages, sellers and products, and what each of them means here. */
export function PlanWords({ preview, stages, members, onChoose }: PlanWordsProps) {
  const words = readFragment(PlanWordsPreview, preview);
  const { t } = useLingui();
  return (
    <>
      {words.stages.length > 0 ? (
        <SettingSection
          title={t`Stages`}
          about={t`Choose where leads with each word go. Won leads become deals; lost leads are closed.`}
        >
          <StageWords words={words.stages} stages={stages} onChoose={onChoose} />
        </SettingSection>
      ) : null}
      {words.members.length > 0 ? (
        <SettingSection
          title={t`Owners`}
          about={t`New members can’t sign in yet. Invite them later, and they take over what stands under this name.`}
        >
          <MemberWords words={words.members} members={members} onChoose={onChoose} />
        </SettingSection>
      ) : null}
      {words.products.length > 0 ? (
        <SettingSection
          title={t`Products`}
          about={t`Products that are not in your catalogue are added under this name.`}
        >
          <ProductWords words={words.products} onChoose={onChoose} />
        </SettingSection>
      ) : null}
    </>
  );
}
