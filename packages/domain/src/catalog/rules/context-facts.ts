import { dayOf, FIRST_DAY, isZone, LAST_DAY } from '../../shared/index.ts';
import type { RuleContext } from './rule.ts';

/*
 * What a rule reads of its context is read here, where a context that is none is empty: asking at the rule itself would cost every
 * rule a call, those without a date too.
 */

const FIRST_MOMENT = Date.parse(`${FIRST_DAY}T00:00:00Z`);
const LAST_MOMENT = Date.parse(`${LAST_DAY}T23:59:59.999Z`);

/** The moment of a context; NaN where it has none. */
export function nowOf(context: RuleContext | null | undefined): number {
  return typeof context?.now === 'number' ? context.now : Number.NaN;
}

/** The zone of a context; '' where it has none that anybody knows. */
export function zoneOf(context: RuleContext | null | undefined): string {
  const zone = context?.zone;
  return typeof zone === 'string' && isZone(zone) ? zone : '';
}

/** The day of a moment in the zone of a context; '' for a moment outside the years that records may bear, and without a zone. */
export function dayIn(at: number, context: RuleContext): string {
  if (!(at >= FIRST_MOMENT && at <= LAST_MOMENT)) return '';
  const zone = zoneOf(context);
  return zone === '' ? '' : dayOf(Math.floor(at), zone);
}

/** The day of a context; '' where it has none. */
export function todayOf(context: RuleContext): string {
  return dayIn(nowOf(context), context);
}
