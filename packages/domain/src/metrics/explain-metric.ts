import type { Sentence } from '../shared/index.ts';
import { METRICS, type MetricKey } from './metric.ts';

/**
 * What a metric means, as sentences: what it counts, on which day, for whom, and what it leaves out.
 * Source: ours, because a number whose meaning is not told is read in as many ways as it has readers.
 */
export function explainMetric(key: MetricKey): readonly Sentence[] {
  const { day, credited, excludes } = METRICS[key];
  return [
    { key: `metric.${key}.about` },
    { key: `counted-day.${day}` },
    { key: `credited.${credited}` },
    ...excludes.map((exclusion) => ({ key: `excludes.${exclusion}` })),
  ];
}
