import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { ChoiceFactEditor, ChoicesFactEditor } from '#app/facts/choice-fact-editors.tsx';
import { EditableFact, type SaveFact } from '#app/facts/editable-fact.tsx';
import type { Named } from '#app/form/use-lookup.ts';
import { graphql } from '#generated/index.ts';

const SourceGroupsQuery = graphql(`
  query SourceGroups {
    productGroups {
      id
      name
    }
    customerGroups {
      id
      name
      kind
    }
  }
`);

/** What stands for no group in the list of choices. */
const NONE = 'none';

type SourceGroupsProps = {
  readonly productGroup: Named | null;
  readonly groups: readonly Named[];
  readonly onProductGroup: SaveFact<string | null>;
  readonly onGroups: SaveFact<readonly string[]>;
};

/** Of which group some product is meant, where nobody says which, and into which groups whoever comes in is put. */
export function SourceGroups({ productGroup, groups, onProductGroup, onGroups }: SourceGroupsProps) {
  const { t, i18n } = useLingui();
  const [{ data }] = useQuery({ query: SourceGroupsQuery });
  const byHand = (data?.customerGroups ?? []).filter(({ kind }) => kind === 'STATIC');
  const options = (all: readonly Named[]) => all.map(({ id, name }) => ({ id, text: name }));
  return (
    <>
      <EditableFact
        term={t`Product group, where no product is named`}
        editLabel={t`Choose the product group`}
        editor={(close) => (
          <ChoiceFactEditor
            label={t`Product group, where no product is named`}
            value={productGroup?.id ?? null}
            options={[{ id: NONE, text: t`None` }, ...options(data?.productGroups ?? [])]}
            placeholder={productGroup?.name ?? t`None`}
            onSave={(id) => onProductGroup(id === NONE ? null : id)}
            onClose={close}
          />
        )}
      >
        {productGroup?.name ?? t`None`}
      </EditableFact>
      {byHand.length + groups.length > 0 ? (
        <EditableFact
          term={t`Customer groups they join`}
          editLabel={t`Choose the customer groups`}
          editor={(close) => (
            <ChoicesFactEditor
              label={t`Customer groups they join`}
              value={groups.map(({ id }) => id)}
              options={options([
                ...byHand,
                ...groups.filter(({ id }) => byHand.every((group) => group.id !== id)),
              ])}
              onSave={onGroups}
              onClose={close}
            />
          )}
        >
          {groups.length > 0
            ? new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(groups.map(({ name }) => name))
            : t({ message: 'None', context: 'of groups' })}
        </EditableFact>
      ) : null}
    </>
  );
}
