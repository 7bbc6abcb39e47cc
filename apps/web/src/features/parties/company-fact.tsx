import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { CompanyFactEditor } from '#app/facts/company-fact-editor.lookup.tsx';
import { EditableFact, type SaveFact } from '#app/facts/editable-fact.tsx';

type CompanyFactProps = {
  readonly slug: string;
  readonly term: string;
  readonly company: { readonly id: string; readonly name: string } | null | undefined;
  /** A company that is no choice: itself. */
  readonly exceptId?: string;
  /** Without it the fact is only read. */
  readonly onSave: SaveFact<string | null> | undefined;
};

/** A company that something belongs to, one touch away; a press beside it finds another by its name. */
export function CompanyFact({ slug, term, company, exceptId, onSave }: CompanyFactProps) {
  const { t } = useLingui();
  if (!onSave && !company) return null;
  return (
    <EditableFact
      term={term}
      editLabel={onSave && t`Edit ${term}`}
      isLink={Boolean(company)}
      editor={(close) => (
        <CompanyFactEditor
          label={term}
          company={company ?? null}
          exceptId={exceptId}
          onSave={async (id) => onSave?.(id)}
          onClose={close}
        />
      )}
    >
      {company ? (
        <Anchor href={`/o/${slug}/companies/${company.id}`}>{company.name}</Anchor>
      ) : (
        <span aria-hidden="true">–</span>
      )}
    </EditableFact>
  );
}
