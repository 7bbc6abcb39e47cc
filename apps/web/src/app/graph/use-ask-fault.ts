import { useLingui } from '@lingui/react/macro';
import type { Locale } from '@mikomi/domain/shared';
import { useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { sayRefusal } from '../refusals/say-refusal.ts';

/** Why a question was not answered, in the reader's language; undefined while nothing is amiss or its words are on their way. */
export function useAskFault(error: CombinedError | undefined): string | undefined {
  const { t, i18n } = useLingui();
  const locale = i18n.locale as Locale;
  const [said, setSaid] = useState<{ readonly error: CombinedError; readonly text: string }>();
  useEffect(() => {
    const [fault] = error?.graphQLErrors ?? [];
    if (!error || !fault) return undefined;
    let isAsked = true;
    const { code, parameters } = fault.extensions;
    void sayRefusal({ code: String(code), message: fault.message, parameters }, locale).then((text) => {
      if (isAsked) setSaid({ error, text });
    });
    return () => {
      isAsked = false;
    };
  }, [error, locale]);
  if (!error) return undefined;
  if (error.graphQLErrors.length > 0) return said?.error === error ? said.text : undefined;
  return t`The server can't be reached. Try again in a moment.`;
}
