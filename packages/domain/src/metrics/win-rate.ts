import { ratioOf } from '../shared/index.ts';
import { countOf, type Totals } from './tally.ts';

/**
 * Won of won and lost, 0 to 1, of what closed in the period; undefined when nothing closed. Open leads don't count.
 * Source: ours, because with open leads in it a rate would fall by every enquiry that comes in.
 */
export function winRate(totals: Totals): number | undefined {
  const won = countOf(totals, 'LEADS_CONVERTED');
  return ratioOf(won, won + countOf(totals, 'LEADS_LOST'));
}
