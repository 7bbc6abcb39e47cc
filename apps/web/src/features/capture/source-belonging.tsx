import { useLingui } from '@lingui/react/macro';
import { DescriptionList } from '@mikomi/ui';
import { ChoiceFactEditor } from '#app/facts/choice-fact-editors.tsx';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { MemberFactEditor } from '#app/facts/member-fact-editor.tsx';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { SourceOwnerRule } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { SourceGroups } from './source-groups.lookup.tsx';
import { SourceProduct } from './source-product.lookup.tsx';
import { useEditSource } from './use-edit-source.ts';

const SourceBelongingSource = graphql(`
  fragment SourceBelonging_Source on Source {
    id
    kind
    linkGives
    ownerRule
    owner {
      id
      name
    }
    product {
      id
      name
    }
    productGroup {
      id
      name
    }
    groups {
      id
      name
    }
  }
`);

/** Whose the leads of a source become, what they ask about where they do not say, and which groups they join. */
export function SourceBelonging({ source }: { readonly source: FragmentType<typeof SourceBelongingSource> }) {
  const { id, kind, linkGives, ownerRule, owner, product, productGroup, groups } = readFragment(
    SourceBelongingSource,
    source,
  );
  const { t } = useLingui();
  const save = useEditSource(id);
  const rules: Readonly<Record<SourceOwnerRule, string>> = {
    RULES: t`As the rules of assignment say`,
    MEMBER: t`Of one member`,
    NOBODY: t`Nobody’s until somebody takes them`,
  };
  const ofLinks = { yes: t`Become that member’s`, no: t`Go the way of all others` };
  return (
    <SettingSection title={t`New leads`}>
      <DescriptionList>
        <EditableFact
          term={t`Whose they become`}
          editLabel={t`Change whose they become`}
          editor={(close) => (
            <ChoiceFactEditor
              label={t`Whose they become`}
              value={ownerRule}
              options={(['RULES', 'NOBODY'] as const).map((rule) => ({ id: rule, text: rules[rule] }))}
              placeholder={rules[ownerRule]}
              onSave={(rule) => save({ ownerRule: rule as SourceOwnerRule, ownerId: null })}
              onClose={close}
            />
          )}
        >
          {rules[ownerRule]}
        </EditableFact>
        <EditableFact
          term={t`Always of one member`}
          editLabel={t`Choose the member`}
          editor={(close) => (
            <MemberFactEditor
              label={t`Always of one member`}
              value={owner}
              onSave={(member) => save({ ownerRule: 'MEMBER', ownerId: member.id })}
              onClose={close}
            />
          )}
        >
          {ownerRule === 'MEMBER' && owner ? owner.name : t`Nobody in particular`}
        </EditableFact>
        {kind === 'WEB_FORM' && ownerRule !== 'MEMBER' ? (
          <EditableFact
            term={t`By a member’s own link`}
            editLabel={t`Change whose those by a member’s own link become`}
            editor={(close) => (
              <ChoiceFactEditor
                label={t`By a member’s own link`}
                value={linkGives ? 'yes' : 'no'}
                options={(['yes', 'no'] as const).map((answer) => ({ id: answer, text: ofLinks[answer] }))}
                placeholder={ofLinks.yes}
                onSave={(answer) => save({ linkGives: answer === 'yes' })}
                onClose={close}
              />
            )}
          >
            {linkGives ? ofLinks.yes : ofLinks.no}
          </EditableFact>
        ) : null}
        <SourceProduct product={product} onSave={(productId) => save({ productId })} />
        <SourceGroups
          productGroup={productGroup}
          groups={groups}
          onProductGroup={(productGroupId) => save({ productGroupId })}
          onGroups={(groupIds) => save({ groupIds: [...groupIds] })}
        />
      </DescriptionList>
    </SettingSection>
  );
}
