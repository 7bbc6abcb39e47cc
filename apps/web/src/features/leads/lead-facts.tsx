import { useLingui } from '@lingui/react/macro';
import { DescriptionItem, DescriptionList } from '@mikomi/ui';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { AmountFactEditor, DayFactEditor, NoteFactEditor, TextFactEditor } from '#app/facts/fact-editors.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useViewer } from '#app/session/viewer-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadOwner } from './lead-owner.tsx';
import { SourceFactEditor } from './source-choice.lookup.tsx';
import { useEditLead } from './use-edit-lead.ts';

const LeadFactsLead = graphql(`
  fragment LeadFacts_Lead on Lead {
    id
    name
    team {
      id
      name
    }
    source {
      id
      name
    }
    expectedValue {
      amount
      currency
    }
    expectedCloseOn
    capturedAt
    lastActivityAt
    note
    viewerCanEdit
    ...LeadOwner_Lead
  }
`);

/** What is known of a lead, name beside value; one press edits a value. */
export function LeadFacts({ lead }: { readonly lead: FragmentType<typeof LeadFactsLead> }) {
  const known = readFragment(LeadFactsLead, lead);
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const { currency = 'USD' } = useViewer();
  const edit = useEditLead(known.id);
  const { name, team, source, expectedValue, expectedCloseOn, note, viewerCanEdit } = known;
  const editing = (label: string) => (viewerCanEdit ? label : undefined);
  const ago = (at: string) => (
    <time dateTime={at} title={formats.instant(Date.parse(at))}>
      {formats.relative(Date.parse(at), now)}
    </time>
  );
  return (
    <DescriptionList>
      <LeadOwner lead={known} />
      {team ? <DescriptionItem term={t`Team`}>{team.name}</DescriptionItem> : null}
      <EditableFact
        term={t`Expected value`}
        editLabel={editing(t`Edit the value`)}
        editor={(onClose) => (
          <AmountFactEditor
            label={t`Expected value`}
            value={expectedValue ?? null}
            currency={expectedValue?.currency ?? currency}
            onSave={(value) => edit({ expectedValue: value })}
            onClose={onClose}
          />
        )}
      >
        {expectedValue ? formats.money(expectedValue) : '–'}
      </EditableFact>
      <EditableFact
        term={t`Expected to close`}
        editLabel={editing(t`Edit the expected day`)}
        editor={(onClose) => (
          <DayFactEditor
            label={t`Expected to close`}
            value={expectedCloseOn ?? null}
            onSave={(day) => edit({ expectedCloseOn: day })}
            onClose={onClose}
          />
        )}
      >
        {expectedCloseOn ? formats.day(expectedCloseOn) : '–'}
      </EditableFact>
      <EditableFact
        term={t`Source`}
        editLabel={editing(t`Edit the source`)}
        editor={(onClose) => (
          <SourceFactEditor
            label={t`Source`}
            value={source?.id ?? null}
            onSave={(id) => edit({ sourceId: id || null })}
            onClose={onClose}
          />
        )}
      >
        {source?.name ?? '–'}
      </EditableFact>
      <EditableFact
        term={t`Lead name`}
        editLabel={editing(t`Edit the lead name`)}
        editor={(onClose) => (
          <TextFactEditor
            label={t`Lead name`}
            value={name ?? ''}
            onSave={(text) => edit({ name: text.trim() || null })}
            onClose={onClose}
          />
        )}
      >
        {name ?? '–'}
      </EditableFact>
      <DescriptionItem term={t`Captured`}>{ago(known.capturedAt)}</DescriptionItem>
      <DescriptionItem term={t`Last activity`}>{ago(known.lastActivityAt)}</DescriptionItem>
      <EditableFact
        term={t`Note`}
        editLabel={editing(t`Edit the note`)}
        editor={(onClose) => (
          <NoteFactEditor
            label={t`Note`}
            value={note ?? ''}
            onSave={(text) => edit({ note: text.trim() || null })}
            onClose={onClose}
          />
        )}
      >
        {note ?? '–'}
      </EditableFact>
    </DescriptionList>
  );
}
