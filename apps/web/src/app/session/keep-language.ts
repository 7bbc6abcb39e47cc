import type { Locale } from '@mikomi/domain/shared';
import { useCallback } from 'react';
import { graphql } from '#generated/index.ts';
import { readEverythingAgain } from '../graph/open-clients.ts';
import { useCommand } from '../graph/use-command.ts';

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
export function useKeepLanguage(): (locale: Locale) => Promise<void> {
  const keep = useCommand(KeepLanguageEdit);
  return useCallback(
    async (locale) => {
      const answer = await keep({ input: { locale } });
      if (answer.kind === 'done') readEverythingAgain();
    },
    [keep],
  );
}
