import { nameKey, readingKey } from '@mikomi/domain/parties';
import { normaliseText, type PersonName, searchTermsOf } from '@mikomi/domain/shared';

type Text = string | null | undefined;

/** What a company is called. */
export interface CompanyName {
  readonly name?: Text;
  readonly nameReading?: Text;
}

/** What a company is found by, without its addresses. */
export interface CompanyTexts extends CompanyName {
  readonly website?: Text;
}

/** What a contact is found by, without their company and addresses. */
export interface ContactTexts {
  readonly name?: Text;
  readonly familyName?: Text;
  readonly givenName?: Text;
  readonly familyReading?: Text;
  readonly givenReading?: Text;
}

/** What a contact is compared by. */
export function contactKeys({ familyName, givenName, familyReading, givenReading }: ContactTexts): {
  readonly nameKey: string;
  readonly readingKey: string;
} {
  const name: PersonName = {
    family: familyName ?? null,
    given: givenName ?? null,
    familyReading: familyReading ?? null,
    givenReading: givenReading ?? null,
  };
  return { nameKey: nameKey(name), readingKey: readingKey(name) };
}

/** The terms of a contact: names, readings, company and addresses. */
export function contactTerms(
  { name, familyName, givenName, familyReading, givenReading }: ContactTexts,
  company: CompanyName | null | undefined,
  points: readonly string[],
): string[] {
  const reading = [familyReading, givenReading].filter((part) => part != null).join(' ');
  return [
    ...searchTermsOf([name, familyName, givenName, reading, company?.name, company?.nameReading, ...points]),
  ];
}

/** The terms of a company: its names and addresses. */
export function companyTerms(
  { name, nameReading, website }: CompanyTexts,
  points: readonly string[],
): string[] {
  return [...searchTermsOf([name, nameReading, website, ...points])];
}

/** A name as rules compare it. */
export const comparedName = (name: Text): string => normaliseText(name ?? '');
