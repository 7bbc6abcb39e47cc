import { useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ChangeWordsEntry = graphql(`
  fragment ChangeWords_TimelineEntry on TimelineEntry {
    id
    ... on TimelineChange {
      recordType
      action
      subject
      isUndo
      fields {
        field
        label
        before {
          id
          text
        }
        after {
          id
          text
        }
      }
    }
  }
`);

/** What changed of a record, field by field: "Stage: New → Contacted". */
export function useChangeWords(
  entry: FragmentType<typeof ChangeWordsEntry>,
): { readonly title: string; readonly text?: string | undefined; readonly isQuiet: true } | undefined {
  const known = readFragment(ChangeWordsEntry, entry);
  const { t } = useLingui();
  if (known.__typename !== 'TimelineChange') return undefined;
  const { recordType, action, subject, isUndo, fields } = known;
  const told = (title: string) => (isUndo ? t`Taken back · ${title}` : title);
  const labelled = (name: string, texts: readonly string[]) => t`${name}: ${texts.join(' → ')}`;
  const changes = fields.map(({ label, before, after }) =>
    labelled(label, [...(before ? [before.text] : []), after?.text ?? '–']),
  );
  if (recordType === 'Consent') {
    const { before, after } = fields.find(({ field }) => field === 'state') ?? {};
    const texts = [before, after].flatMap((value) => (value?.text ? [value.text] : []));
    const title = subject && texts.length > 0 ? labelled(subject, texts) : subject || texts.join(' → ');
    return { title: told(title), isQuiet: true };
  }
  const isOwn = recordType === 'Lead' || recordType === 'Contact' || recordType === 'Company';
  if (action === 'CREATE') {
    return { title: told(isOwn ? t`Created` : t`Added: ${subject ?? changes.join(', ')}`), isQuiet: true };
  }
  if (action === 'DELETE') {
    return { title: told(isOwn ? t`Deleted` : t`Removed: ${subject ?? changes.join(', ')}`), isQuiet: true };
  }
  const [only, ...others] = changes;
  if (only === undefined) return undefined;
  const title = subject ? `${subject} · ${only}` : only;
  return { title: told(title), text: others.length > 0 ? others.join('\n') : undefined, isQuiet: true };
}
