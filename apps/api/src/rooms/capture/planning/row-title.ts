import { leadTitle } from '@mikomi/domain/parties';
import { displayName } from '@mikomi/domain/shared';
import type { PlannedAny } from './plan-record.ts';

/** What a row's record is called by what the row says of it; '' where it says nothing to be called by. */
export function titleOfRow(
  planned: PlannedAny,
  order: Parameters<typeof displayName>[1],
  locale: string,
): string {
  if (planned.kind === 'PRODUCTS' || planned.kind === 'MEMBERS') return planned.draft.name;
  const { contact, company } = planned.draft;
  const points = [
    ...(contact?.phones.map(({ full }) => full) ?? []),
    ...(contact?.emails.map(({ address }) => address) ?? []),
  ];
  const name = contact ? displayName(contact.name, order) : '';
  if (planned.kind !== 'LEADS') return name || (company?.name ?? points[0] ?? '');
  const { lead, touch } = planned.draft;
  if (lead.title !== null) return lead.title;
  if (!contact && !company) return touch.source ?? '';
  const facts = {
    contact: contact && { name: contact.name, companyName: company?.name ?? null, contactPoints: points },
    companyName: company?.name ?? null,
    sourceName: touch.source,
    number: '–',
  } as const;
  return leadTitle(facts, order, locale.startsWith('ja') ? 'ja' : 'en');
}

/** What a row is called among others: what its record is called, else by its id in the file. */
export function nameOfPlannedRow(...[planned, order, locale]: Parameters<typeof titleOfRow>): string {
  const externalId = 'externalId' in planned.draft ? planned.draft.externalId : null;
  return titleOfRow(planned, order, locale) || (externalId ?? '');
}
