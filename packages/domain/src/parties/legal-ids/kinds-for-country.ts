import { LEGAL_ID_KINDS, type LegalIdKind } from '../legal-id.ts';
import { EU_VAT } from './eu-vat.ts';

const AT_HOME: Readonly<Record<string, readonly LegalIdKind[]>> = {
  JP: ['JP_CORPORATE_NUMBER', 'JP_INVOICE_NUMBER'],
  GB: ['GB_COMPANY_NUMBER', 'EU_VAT'],
  CH: ['CH_UID'],
  IN: ['IN_GSTIN'],
  US: ['US_EIN'],
  AU: ['AU_ABN'],
  CN: ['CN_USCC'],
};

/**
 * The registers that a company of a country (ISO 3166) is in, those of its own first, then those of the whole world; all
 * where it is not known.
 * Source: the registers' own reach, ISO 17442 for the LEI; the home's come first because a form mostly asks for those.
 */
export function legalIdKindsFor(country: string | null | undefined): readonly LegalIdKind[] {
  if (!country) return LEGAL_ID_KINDS;
  const isMember = country === 'GR' || (country !== 'XI' && Object.hasOwn(EU_VAT, country));
  return [...(AT_HOME[country] ?? (isMember ? (['EU_VAT'] as const) : [])), 'LEI', 'DUNS'];
}
