import { useLingui } from '@lingui/react/macro';
import { OUTSIDE_REASONS, type OutsideReason } from '@mikomi/domain/leads';

/** What a lead is called that counts in no rate. */
export function useOutsideWords(): Readonly<Record<OutsideReason, string>> {
  const { t } = useLingui();
  return {
    SPAM: t`Spam`,
    TEST: t({ message: 'Test', context: 'a lead that is none' }),
    WRONG_NUMBER: t`Wrong number`,
    DUPLICATE: t`Duplicate`,
  };
}

/** As what it is closed, where the choice is none of the loss reasons. */
export const outsideOf = (choice: string): OutsideReason | undefined =>
  OUTSIDE_REASONS.find((reason) => reason === choice);
