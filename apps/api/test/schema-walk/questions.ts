import { getNamedType, isLeafType } from 'graphql';
import { schema } from '../../src/compose.ts';
import type { Filled } from './filled-organization.ts';
import { call, coordinatesOf, documentOf, selectionOf } from './generate-documents.ts';
import type { Choices } from './generate-values.ts';
import { queries } from './rules.ts';
import { guess } from './walk-mutation.ts';

export interface Question {
  /** The root field that it begins at. */
  readonly root: string;
  readonly document: string;
  /** Whether the id in it may be of a type that the field does not take. */
  readonly guessesId: boolean;
}

/** Alternatives behind an interface or a union are asked for one after the other. */
const VARIANTS = [0, 1, 2, 3, 4, 5, 6, 7];

/**
 * Every question there is to ask, about the rows of one organization: each place of the schema by a shortest way, and
 * each root field with and without all its arguments, with an id of every type where it asks for one.
 */
export function questionsAbout(about: Filled): readonly Question[] {
  const plain: Choices = {
    id: (path) => about.globalIds.get(guess(path.join('.'), about)) ?? '',
    wants: () => true,
  };
  const ways = coordinatesOf(schema, plain).flatMap((coordinate) =>
    VARIANTS.map((variant) => ({
      root: coordinate.way[0]?.split('(')[0] ?? coordinate.field.name,
      document: documentOf(schema, coordinate, 1, plain, variant),
      guessesId: false,
    })),
  );
  const direct = queries.flatMap((field) => {
    const asksForId = field.args.some(({ type }) => getNamedType(type).name === 'ID');
    const ids = asksForId ? [...about.globalIds.values()] : [undefined];
    return ids.flatMap((id) => {
      const choices = id === undefined ? plain : { ...plain, id: () => id };
      const selection = selectionOf(schema, getNamedType(field.type), 1, choices);
      return [call(field, choices), call(field, choices, true)].map((one) => ({
        root: field.name,
        document: isLeafType(getNamedType(field.type)) ? `{ ${one} }` : `{ ${one} { ${selection} } }`,
        guessesId: id !== undefined,
      }));
    });
  });
  return [...new Map([...ways, ...direct].map((question) => [question.document, question])).values()];
}
