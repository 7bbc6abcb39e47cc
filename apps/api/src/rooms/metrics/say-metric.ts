import { explainMetric, type MetricKey, metricsWords } from '@mikomi/domain/metrics';
import { type Locale, sayer } from '@mikomi/domain/shared';

const say = sayer(metricsWords);
const BETWEEN: Readonly<Record<Locale, string>> = { en: ' ', ja: '' };

/** What a metric is called. */
export function metricName(key: MetricKey | 'WIN_RATE', locale: Locale): string {
  return say({ key: `metric.${key}` }, locale);
}

/** What a metric counts, on which day, for whom, and what it leaves out: a sentence each. */
export function metricSentences(key: MetricKey | 'WIN_RATE', locale: Locale): readonly string[] {
  const sentences = key === 'WIN_RATE' ? [{ key: 'metric.WIN_RATE.about' }] : explainMetric(key);
  return sentences.map((sentence) => say(sentence, locale));
}

/** The same in one. */
export function metricDefinition(key: MetricKey | 'WIN_RATE', locale: Locale): string {
  return metricSentences(key, locale).join(BETWEEN[locale]);
}
