import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import { useCallback, useEffect, useRef } from 'react';
import { graphql } from '#generated/index.ts';
import { useCommand } from '../graph/use-command.ts';
import { usePreferences } from '../preferences.tsx';

const KeepLanguageEdit = graphql(`
  mutation KeepLanguage_Edit($input: EditProfileInput!) {
    editProfile(input: $input) {
      ... on EditProfilePayload {
        member {
          id
          locale
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

/** What the server writes, mails, reasons and timelines, follows the language one reads in. */
export function useKeepLanguage(): (locale: Locale) => void {
  const keep = useCommand(KeepLanguageEdit);
  return useCallback((locale) => void keep({ input: { locale } }), [keep]);
}

/** Tells the server once which language is read here, where it writes in another: a colleague who has just joined chose none. */
export function useSpokenLanguage(told: string | null | undefined): void {
  const { language } = usePreferences();
  const keep = useKeepLanguage();
  const isTold = useRef(false);
  useEffect(() => {
    if (told == null || chooseLocale([told]) === language || isTold.current) return;
    isTold.current = true;
    keep(language);
  }, [told, language, keep]);
}
