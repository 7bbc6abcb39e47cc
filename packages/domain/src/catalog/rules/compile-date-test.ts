import { compileNumber, compileText } from './compile-value.ts';
import { nowOf, todayOf, zoneOf } from './context-facts.ts';
import { type DateTest, momentsOf } from './date-span.ts';
import type { Reader } from './read-fact.ts';
import type { RuleContext } from './rule.ts';

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

/** Asks whether a day or a moment lies in a span, whose bounds are found anew only when the context is another. */
export function compileDateTest(test: DateTest): Reader<boolean> {
  return test.value.type === 'day' ? compileDayTest(test) : compileMomentTest(test);
}

function compileDayTest({ value, days }: DateTest): Reader<boolean> {
  const read = compileText(value);
  const bounds = remembered((context) => {
    const { from = FIRST, to = LAST } = days(todayOf(context));
    return { from, to };
  });
  return (facts, context) => {
    const day = read(facts, context);
    if (day === '') return false;
    const { from, to } = bounds(context);
    return day >= from && day <= to;
  };
}

function compileMomentTest(test: DateTest): Reader<boolean> {
  const read = compileNumber(test.value);
  const bounds = remembered((context) => momentsOf(test, context));
  return (facts, context) => {
    const at = read(facts, context);
    const { from, before } = bounds(context);
    return at >= from && at < before;
  };
}

/** What was found for the last context, as long as it is the same moment and zone. */
function remembered<Bounds>(find: (context: RuleContext) => Bounds): (context: RuleContext) => Bounds {
  let of: RuleContext | undefined;
  let found: Bounds | undefined;
  return (context) => {
    if (found === undefined || of?.now !== context?.now || of?.zone !== context?.zone) {
      of = { now: nowOf(context), zone: zoneOf(context) };
      found = find(of);
    }
    return found;
  };
}
