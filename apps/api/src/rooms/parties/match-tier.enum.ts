import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const MatchTier = builder.enumType('MatchTier', {
  description: 'EXACT is the same party; LIKELY asks to be looked at; POSSIBLE is worth a hint.',
  values: described({
    EXACT: 'The same party.',
    LIKELY: 'Asks to be looked at.',
    POSSIBLE: 'Worth a hint.',
  }),
});
