import type { ImportSettings } from './import-settings.ts';
import type { PlannedAny, PlannedRecord } from './plan-record.ts';

/** What a row is found again by among the records that are there: its id elsewhere, or its first address or number; undefined for nothing. */
export function keyOfRow(planned: PlannedAny, { match }: Pick<ImportSettings, 'match'>): string | undefined {
  if (planned.kind !== 'LEADS' && planned.kind !== 'CONTACTS') return undefined;
  const { contact } = planned.draft;
  if (match?.by === 'EMAIL') return contact?.emails[0] && `mailto:${contact.emails[0].identity}`;
  if (match?.by === 'PHONE') return contact?.phones[0] && `tel:${contact.phones[0].full}`;
  return planned.kind === 'LEADS' ? (planned.draft.externalId ?? undefined) : undefined;
}

/** What tells a row apart from others of its batch: a second row about one record changes what the first one made. */
export function nameOfRow(
  record: PlannedRecord,
  settings: Pick<ImportSettings, 'match'>,
): string | undefined {
  return record.state === 'FAILED' ? undefined : keyOfRow(record.planned, settings);
}
