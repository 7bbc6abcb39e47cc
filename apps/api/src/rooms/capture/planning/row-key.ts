import { type CustomDraft, identitiesOfRow, isEnquiry } from '@mikomi/domain/capture';
import { normaliseText } from '@mikomi/domain/shared';
import type { ImportSettings } from './import-settings.ts';
import type { PlannedAny, PlannedRecord } from './plan-record.ts';

/** What a row is found again by among the records that are there: its id elsewhere, its first address or number, or what stands in an own field; undefined for nothing. */
export function keyOfRow(planned: PlannedAny, { match }: Pick<ImportSettings, 'match'>): string | undefined {
  if (planned.kind === 'PRODUCTS' || planned.kind === 'MEMBERS') return undefined;
  if (match?.by === 'CUSTOM_FIELD') return keyInField(planned.draft.customs, match.fieldId);
  if (planned.kind === 'COMPANIES') return undefined;
  const { contact } = planned.draft;
  if (match?.by === 'EMAIL') return contact?.emails[0] && `mailto:${contact.emails[0].identity}`;
  if (match?.by === 'PHONE') return contact?.phones[0] && `tel:${contact.phones[0].full}`;
  return planned.kind === 'LEADS' ? (planned.draft.externalId ?? undefined) : undefined;
}

/** What tells a row apart from others of its batch: a second row about one record, or of one who asks, changes what the first one made. */
export function namesOfRow(
  record: PlannedRecord,
  settings: Pick<ImportSettings, 'match'>,
): readonly string[] {
  if (record.state === 'FAILED') return [];
  const { planned } = record;
  const key = keyOfRow(planned, settings);
  const asking = planned.kind === 'LEADS' && isEnquiry(planned.draft) ? identitiesOfRow(planned.draft) : [];
  return key === undefined ? asking : [key, ...asking];
}

/** What a row says in an own field, as texts are compared. */
function keyInField(customs: readonly CustomDraft[], fieldId: string | undefined): string | undefined {
  const value = customs.find((custom) => custom.fieldId === fieldId)?.value;
  switch (value?.kind) {
    case 'text':
      return normaliseText(value.text) || undefined;
    case 'number':
      return String(value.number);
    case 'phone':
      return value.phone.full;
    case 'email':
      return normaliseText(value.email.address);
    default:
      return undefined;
  }
}
