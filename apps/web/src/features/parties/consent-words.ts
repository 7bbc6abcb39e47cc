import { useLingui } from '@lingui/react/macro';
import type { ConsentPurpose, ConsentState, LawfulBasis } from '#generated/graphql.ts';

type Words = {
  readonly purposes: Readonly<Record<ConsentPurpose, string>>;
  readonly states: Readonly<Record<ConsentState, string>>;
  readonly lawful: Readonly<Record<LawfulBasis, string>>;
  /** How it became known, in words. */
  readonly basis: (code: string) => string;
};

/** What is said of consents. */
export function useConsentWords(): Words {
  const { t } = useLingui();
  const bases: Readonly<Record<string, string>> = {
    MEMBER: t`told to us`,
    IMPORT: t`from a file`,
    WEB_FORM: t`in a form`,
    WHATSAPP: t`by WhatsApp`,
    TWILIO: t`by text message`,
  };
  return {
    purposes: { SALES: t`Offers`, NEWS: t`News`, SURVEY: t`Surveys` },
    states: { UNKNOWN: t`Not asked`, GIVEN: t`Agreed`, REFUSED: t`Refused` },
    lawful: {
      CONSENT: t`Consent`,
      CONTRACT: t`Contract`,
      LEGAL_OBLIGATION: t`Legal obligation`,
      VITAL_INTEREST: t`Vital interest`,
      PUBLIC_TASK: t`Public task`,
      LEGITIMATE_INTEREST: t`Legitimate interest`,
    },
    basis: (code) => bases[code] ?? code,
  };
}
