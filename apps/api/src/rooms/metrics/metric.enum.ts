import { METRIC_KEYS, type MetricKey } from '@mikomi/domain/metrics';
import { builder } from '../../graphql/builder.ts';
import { metricDefinition } from './say-metric.ts';

const explained = (key: MetricKey | 'WIN_RATE') => ({ value: key, description: metricDefinition(key, 'en') });

const METRIC_VALUES = Object.fromEntries(METRIC_KEYS.map((key) => [key, explained(key)])) as Record<
  MetricKey,
  { value: MetricKey; description: string }
>;

export const Metric = builder.enumType('Metric', {
  description: 'What is counted, the same everywhere.',
  values: METRIC_VALUES,
});

export const Measure = builder.enumType('Measure', {
  description: 'A metric, or the win rate that follows from two of them.',
  values: { ...METRIC_VALUES, WIN_RATE: explained('WIN_RATE') as { value: 'WIN_RATE'; description: string } },
});
