import { useLingui } from '@lingui/react/macro';
import type { Locale } from '@mikomi/domain/shared';
import { useCallback } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { sayRefusal } from '../refusals/say-refusal.ts';
import { actAnswered, keyOfAct } from './act-keys.ts';
import { hashOf } from './document-hash.ts';

/** Why a mutation was refused, in the reader's language. `path` names the field of the input it is about. */
export type Refused = {
  readonly kind: 'refused';
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  /** The facts that the message mentions. */
  readonly parameters?: unknown;
};

/** The code where the server said nothing of the act itself: the same act may be tried again, and is done once. */
export const UNANSWERED = 'UNEXPECTED';

type ApiError = Omit<Refused, 'kind'>;

/** The results of a document's one mutation, the errors left out. */
type PayloadOf<Data> = Exclude<
  NonNullable<Data[Exclude<keyof Data, '__typename'>]>,
  { readonly code: string }
>;

export type CommandAnswer<Data> = { readonly kind: 'done'; readonly payload: PayloadOf<Data> } | Refused;

/**
 * Sends one mutation and answers its payload or its refusal. A lost connection is a refusal like another: what was typed is
 * kept by whoever asked, and trying again does the act once, even where only its answer was lost.
 */
export function useCommand<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
): (variables: Variables) => Promise<CommandAnswer<Data>> {
  const client = useClient();
  const { t, i18n } = useLingui();
  const { locale } = i18n;
  const unreachable = t`The server can't be reached. What you typed is kept; try again in a moment.`;
  const unexpected = t`Something went wrong on our side. What you typed is kept; try again.`;
  return useCallback(
    async (variables) => {
      const act = `${hashOf(document)} ${JSON.stringify(variables)}`;
      const context = { idempotencyKey: keyOfAct(act) };
      const { data, error } = await client.mutation(document, variables, context).toPromise();
      if (!error?.networkError) actAnswered(act);
      const result =
        data && (Object.values(data).find((value) => typeof value === 'object') as object | null);
      if (result && 'code' in result && 'message' in result) {
        const refusal = result as ApiError;
        const message = await sayRefusal(refusal, locale as Locale);
        return { ...refusal, kind: 'refused', message };
      }
      if (result) return { kind: 'done', payload: result as PayloadOf<Data> };
      const message = error?.networkError ? unreachable : unexpected;
      return { kind: 'refused', code: UNANSWERED, message, path: [] };
    },
    [client, document, locale, unreachable, unexpected],
  );
}

/** Why it was refused, in the reader's language; undefined when it was done. */
export const faultOf = (answer: { readonly kind: 'done' } | Refused): string | undefined =>
  answer.kind === 'refused' ? answer.message : undefined;
