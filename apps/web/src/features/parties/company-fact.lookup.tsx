import { useLingui } from '@lingui/react/macro';
import { Anchor, ComboBox, DescriptionItem, isComposing } from '@mikomi/ui';
import { type KeyboardEvent, useState } from 'react';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import { graphql } from '#generated/index.ts';

const CompanyFactQuery = graphql(`
  query CompanyFact($search: String!) {
    companies(first: 10, filter: { search: $search }) {
      nodes {
        id
        name
        city
      }
    }
  }
`);

const UNSET = 'unset';

type CompanyFactProps = {
  readonly slug: string;
  readonly term: string;
  readonly company: { readonly id: string; readonly name: string } | null | undefined;
  /** A company that is no choice: itself. */
  readonly exceptId?: string;
  /** Without it the fact is only read. */
  readonly onSave: ((id: string | null) => Promise<string | undefined>) | undefined;
};

/** A company that something belongs to; a press finds another by its name. */
export function CompanyFact({ slug, term, company, exceptId, onSave }: CompanyFactProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<string>();
  const search = useSettled(typed ?? '').trim();
  const [{ data, fetching }] = useQuery({
    query: CompanyFactQuery,
    variables: { search },
    pause: search === '',
  });
  const link = company ? <Anchor href={`/o/${slug}/companies/${company.id}`}>{company.name}</Anchor> : null;
  if (!onSave) return link ? <DescriptionItem term={term}>{link}</DescriptionItem> : null;

  const close = () => {
    setTyped(undefined);
    setFault(undefined);
  };
  const choose = async (id: string | null) => {
    if (id === null) return;
    const wrong = await onSave(id === UNSET ? null : id);
    if (wrong === undefined) close();
    else setFault(wrong);
  };
  const found = (search === '' ? [] : (data?.companies.nodes ?? [])).filter(({ id }) => id !== exceptId);
  return (
    <DescriptionItem
      term={term}
      editLabel={t`Edit ${term}`}
      onEdit={() => setTyped('')}
      editor={
        typed === undefined ? undefined : (
          <div
            onKeyDownCapture={(event: KeyboardEvent) => {
              if (event.key === 'Escape' && !isComposing(event)) close();
            }}
          >
            <ComboBox
              label={term}
              isLabelHidden
              autoFocus
              placeholder={company?.name ?? t`Name of the company`}
              value={null}
              inputValue={typed}
              onInputChange={setTyped}
              onChange={(id) => void choose(id)}
              options={[
                ...found.map(({ id, name, city }) => ({ id, text: name, detail: city })),
                ...(company ? [{ id: UNSET, text: t`No company` }] : []),
              ]}
              isLoading={fetching}
              loadingText={t`One moment`}
              emptyText={search === '' ? t`Type a name.` : t`No company by that name.`}
              error={fault}
            />
          </div>
        )
      }
    >
      {company?.name ?? <span aria-hidden="true">–</span>}
    </DescriptionItem>
  );
}
