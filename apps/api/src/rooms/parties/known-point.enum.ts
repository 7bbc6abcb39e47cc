import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { KnownPoint as Said } from './commands/add-parties.ts';

export const KnownPoint = builder.enumType('KnownPoint', {
  description:
    'Who is meant where somebody is reached by a point of a new contact already, and does not share it.',
  values: described<Said>({
    SAME_NAME: 'Whoever is called the same, or whose name one of both does not say; else somebody else.',
    SAME_PERSON: 'The one who is reached, whatever is said of their name.',
    ANOTHER_PERSON:
      'Somebody else who shares the point: it is marked as shared with both, as far as the caller may edit the other, and names nobody from then on.',
  }),
});
