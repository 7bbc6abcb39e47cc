import { isWhole, type Refusal, refuse } from '../shared/index.ts';
import type { Caps } from './caps.ts';

/**
 * A cap is a whole number from 0 or none: where one stands that is neither, of a member or in a rule.
 * Source: ours, because half a lead is given to nobody; zero is a way to give none and stays allowed.
 */
export function checkCaps(
  { perDay, openLeads, perDayOf }: Partial<Caps>,
  path: readonly string[],
): Refusal<'assignment-cap-unfit'> | undefined {
  const entries = [
    [['perDay'], perDay] as const,
    [['openLeads'], openLeads] as const,
    ...Object.entries(perDayOf ?? {}).map(([potential, cap]) => [['perDayOf', potential], cap] as const),
  ];
  const unfit = entries.find(([, cap]) => cap != null && !isWhole(cap, 0, Number.MAX_SAFE_INTEGER));
  return unfit && refuse('assignment-cap-unfit', { path: [...path, ...unfit[0]] });
}
