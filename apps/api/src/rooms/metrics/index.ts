// The door of the metrics room.
import './queries/facts.ts';

export { metricsColumns } from './column-classes.ts';
export { rebuildFacts } from './commands/rebuild-facts.ts';
export { creditedOf } from './credited.ts';
export { rebuildFactsJob, rebuildWhereStale, recountInAnotherZone } from './jobs/rebuild-stale-facts.ts';
export { leadFactField } from './lead-fact.filter.ts';
export { Measure, Metric } from './metric.enum.ts';
export { calendarOf, PeriodInput, PeriodKind, periodOf } from './period.input.ts';
export { metricDefinition, metricName, metricSentences } from './say-metric.ts';
export { talliesOf, totalsOf } from './store/sum-facts.ts';
export { countFrom, refreshFacts } from './store/write-facts.ts';
