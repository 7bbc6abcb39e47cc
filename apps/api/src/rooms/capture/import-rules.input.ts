import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { Existing, MatchBy, MatchChoice, WonWithoutValue } from './planning/import-choices.ts';

export const ImportExisting = builder.enumType('ImportExisting', {
  description:
    'What becomes of a row whose record came in before: changed where it says something new, passed over, or made again.',
  values: described<Existing>({
    UPDATE: 'Changed where the row says something new.',
    SKIP: 'Passed over.',
    CREATE: 'Made again.',
  }),
});
export const ImportWonWithoutValue = builder.enumType('ImportWonWithoutValue', {
  description:
    'What a won deal is worth whose row has no value: nothing (it counts, without a value) or its products’ prices.',
  values: described<WonWithoutValue>({
    ZERO: 'Nothing: it counts, without a value.',
    SUM_OF_LINES: 'The prices of its products.',
  }),
});

const ImportMatchBy = builder.enumType('ImportMatchBy', {
  description: 'What a row is found again by among what is there.',
  values: described<MatchBy>({
    EXTERNAL_ID: 'Its id in the other system.',
    EMAIL: 'Its first e-mail address: of a lead the open one of whoever has it.',
    PHONE: 'Its first telephone number, likewise.',
    CUSTOM_FIELD:
      'What it says in a custom field of leads, or of contacts or companies in a list of those, such as a number of one’s own: a text, a number, a telephone number or an address.',
  }),
});

const ImportUnmatched = builder.enumType('ImportUnmatched', {
  description: 'What becomes of rows whose key nothing has.',
  values: described<MatchChoice['unmatched']>({ CREATE: 'They are made.', SKIP: 'They are passed over.' }),
});

export const ImportMatchInput = builder.inputType('ImportMatchInput', {
  description: 'By which key rows meet what is there.',
  fields: (t) => ({
    by: t.field({ type: ImportMatchBy, required: true, description: 'The key.' }),
    fieldId: t.id({ description: 'The custom field, where it is one.' }),
    unmatched: t.field({ type: ImportUnmatched, description: 'Default `CREATE`.' }),
  }),
});
