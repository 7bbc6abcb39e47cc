import { languageName } from '@mikomi/domain/shared';
import type { useFormats } from '#app/formats/formats-context.tsx';

type Text = string | null | undefined;

/** A contact or company as far as a merge shows it. */
export interface Mergeable {
  readonly id: string;
  readonly name: string;
  readonly familyReading?: Text;
  readonly givenReading?: Text;
  readonly nameReading?: Text;
  readonly jobTitle?: Text;
  readonly industry?: Text;
  readonly employees?: number | null;
  readonly revenue?: { readonly amount: number; readonly currency: string } | null;
  readonly website?: Text;
  readonly language: Text;
  readonly country: Text;
  readonly region: Text;
  readonly city: Text;
  readonly postalCode: Text;
  readonly addressLine: Text;
  readonly company?: { readonly name: string } | null;
  readonly parent?: { readonly name: string } | null;
  readonly owner?: { readonly name: string } | null;
  readonly attributes: unknown;
}

const joined = (parts: readonly Text[]): string => parts.filter(Boolean).join(' ');

/** What a record says of a field of a merge, as text; empty where it says nothing, or nothing that is shown. */
export function mergedValue(
  field: string,
  record: Mergeable,
  formats: ReturnType<typeof useFormats>,
  locale: string,
): string {
  switch (field) {
    case 'name': {
      const reading = joined([record.familyReading, record.givenReading]) || record.nameReading;
      return reading ? `${record.name}（${reading}）` : record.name;
    }
    case 'address':
      return joined([record.postalCode, record.region, record.city, record.addressLine, record.country]);
    case 'owner':
      return record.owner?.name ?? '';
    case 'companyId':
      return record.company?.name ?? '';
    case 'parentId':
      return record.parent?.name ?? '';
    case 'revenue':
      return record.revenue ? formats.money(record.revenue) : '';
    case 'language':
      return record.language ? languageName(record.language, locale === 'ja' ? 'ja' : 'en') : '';
    default: {
      const value = record[field as 'jobTitle'];
      return value == null ? '' : String(value);
    }
  }
}
