/**
 * What is counted, on which day, to whose credit: facts read off the earlier rooms, which work without being counted.
 *
 * @module
 */

export {
  assembleBoard,
  type Board,
  type BoardColumn,
  type BoardRequest,
  type BoardRow,
  type Rated,
} from './board.ts';
export { type Change, changeSince, moneyChangesSince } from './change.ts';
export { countedPeriod, LONGEST_PERIOD_DAYS } from './counted-period.ts';
export { type CutRange, cutAtMonths, mergeRanges, monthsTouching } from './cut-at-months.ts';
export { explainMetric } from './explain-metric.ts';
export {
  type CountedDay,
  type CreditedMember,
  type Exclusion,
  METRIC_KEYS,
  METRICS,
  type MetricDefinition,
  type MetricKey,
  type MetricUnit,
} from './metric.ts';
export { type Ranked, rankByScore } from './rank.ts';
export {
  addTotals,
  countOf,
  type MetricFact,
  NOTHING,
  type Tally,
  type Totals,
  tallyFacts,
  valueIn,
} from './tally.ts';
export { winRate } from './win-rate.ts';
export { metricsWords } from './words.ts';
