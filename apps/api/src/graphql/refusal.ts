import type { Refusal, Say, Sentence, SentenceParameters } from '@mikomi/domain/shared';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** A refusal as the API shows it. */
export interface ErrorShape {
  readonly type: ErrorTypeName;
  readonly message: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly parameters: SentenceParameters;
}

const ErrorInterface = builder.interfaceRef<ErrorShape>('Error').implement({
  description: 'Why a mutation was refused. Nothing has been changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'In English: what is wrong and what to do.' }),
    code: t.exposeString('code', { description: 'Stable, for programs.' }),
    parameters: t.expose('parameters', {
      type: 'JSON',
      description: 'The facts that the message mentions, by name, for saying it in another language.',
    }),
    path: t.exposeStringList('path', {
      description: 'The input field it is about; empty when it is about none.',
    }),
  }),
  resolveType: (error) => error.type,
});

const DESCRIPTIONS = {
  InvalidInputError: 'A field of the input is missing or wrong.',
  NotFoundError: 'What the input names does not exist, or the caller may not see it.',
  NotAllowedError: 'The caller may see it but may not do this.',
  ConflictError: 'It no longer fits what is stored: somebody was faster, or it is done already.',
} as const;

export type ErrorTypeName = keyof typeof DESCRIPTIONS;

const types = Object.entries(DESCRIPTIONS).map(([name, description]) =>
  builder
    .objectRef<ErrorShape>(name)
    .implement({ description, authScopes: { public: true }, interfaces: [ErrorInterface] }),
);

/** The error types that every mutation's result may be. */
export const errorTypes = types;

const KINDS: readonly (readonly [RegExp, ErrorTypeName])[] = [
  [/not-found$|^unknown-/, 'NotFoundError'],
  [/^not-allowed|^may-not|-forbidden$/, 'NotAllowedError'],
  [
    /^already-|^invitation-|-not-empty$|^changed-|^gone-|-reused$|-taken$|-exists$|-cap-reached$|^nothing-|^lead-is-|^lead-closed|^stale/,
    'ConflictError',
  ],
];

let voice: Say = ({ ...about }) => ('because' in about ? about.because : about.key);

/** Gives refusals their sentences; the composition joins the rooms' word books into one voice. */
export function speakWith(say: Say): void {
  voice = say;
}

/** A sentence or a refusal's reason for a reader: what is shown outside a mutation's errors, such as a proposal's grounds. */
export function sentenceFor(about: Sentence | Refusal, locale: string): string {
  return voice(about, locale.startsWith('ja') ? 'ja' : 'en');
}

/** Turns a refusal into the error type of its kind, with its sentence and the path of its field. */
export function errorOf(refusal: Refusal): ErrorShape {
  const type = KINDS.find(([pattern]) => pattern.test(refusal.because))?.[1] ?? 'InvalidInputError';
  return {
    type,
    message: voice(refusal, 'en'),
    code: refusal.because.toUpperCase().replaceAll('-', '_'),
    path: refusal.path ?? [],
    parameters: refusal.parameters ?? {},
  };
}

/** A refusal of what a query was asked, told to the client as its mistake. */
export function refusedAsk(refusal: Refusal, path: readonly string[] = []): GraphQLError {
  const { message, code, path: within, parameters } = errorOf(refusal);
  return new GraphQLError(message, { extensions: { code, path: [...path, ...within], parameters } });
}
