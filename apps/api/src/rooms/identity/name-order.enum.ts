import type { NameOrder as Order } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const NameOrder = builder.enumType('NameOrder', {
  description: 'Which name of a person is written first.',
  values: described<Order>({
    BY_SCRIPT: 'The family name in Japanese, Chinese and Korean script, the given name in others.',
    FAMILY_FIRST: 'The family name.',
    GIVEN_FIRST: 'The given name.',
  }),
});
