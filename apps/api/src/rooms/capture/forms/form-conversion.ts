import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { type Conversion, conversionsOf } from './store/conversion.ts';

/** What became of the showings of a form: a fixed number of statements for all forms of a query. */
export function conversionOf(context: GraphContext, webFormId: string, days: number): Promise<Conversion> {
  const place = `conversion of forms in ${days} days`;
  const known = context.loaders.get(place) as DataLoader<string, Conversion> | undefined;
  const loader =
    known ??
    new DataLoader<string, Conversion>(async (ids) => {
      const found = await conversionsOf(memberOf(context), ids, days);
      return ids.map((id) => found.get(id) ?? new Error('A form without its counts.'));
    });
  context.loaders.set(place, loader);
  return loader.load(webFormId);
}
