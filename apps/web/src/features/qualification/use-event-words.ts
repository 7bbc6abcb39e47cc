import { useLingui } from '@lingui/react/macro';

/** What the events that a score counts are called. */
export function useEventWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    COMMENT: t`Comment`,
    CALL: t`Call`,
    MESSAGE: t`Message`,
    MEETING: t`Meeting`,
    DEMO: t`Demo`,
    VISIT: t`Visit`,
    ENQUIRY: t`Enquiry`,
  };
}
