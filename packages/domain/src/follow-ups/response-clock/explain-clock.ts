import type { Instant, Sentence, SentenceParameters, Zone } from '../../shared/index.ts';
import { workingSpanOf } from '../phrases/span-of.ts';
import type { ClockReading } from './read-clock.ts';
import { type ClockKey, ruleSentence } from './say-rule.ts';

/**
 * Why a clock says what it says, in one sentence: by when to answer and by which rule, or how it ended. `zone` is the
 * reader's.
 * Source: ours, because a clock that turns red without saying by which rule is argued with.
 */
export function explainClock(reading: ClockReading, zone: Zone): Sentence<ClockKey> {
  const rule = ruleSentence(reading.clock);
  const elapsed = workingSpanOf(reading.elapsedMinutes);
  switch (reading.state) {
    case 'PAUSED':
      return paused(reading, rule, zone);
    case 'ANSWERED':
      return say(answered(reading), { elapsed, rule });
    case 'CANCELLED':
      return say('clock-cancelled', { elapsed });
    case 'BREACHED':
      return say('clock-breached', { elapsed, rule });
    default:
      return awaited(reading, rule, zone);
  }
}

function answered({ late, unreached }: ClockReading): ClockKey {
  if (unreached) return late ? 'clock-called-late' : 'clock-called';
  return late ? 'clock-answered-late' : 'clock-answered';
}

function awaited(reading: ClockReading, rule: Sentence<ClockKey>, zone: Zone): Sentence<ClockKey> {
  const by = moment(reading.breachAt ?? reading.clock.breachAt, zone);
  if (reading.at < reading.clock.startsAt)
    return say('clock-not-begun', { from: moment(reading.clock.startsAt, zone), by, rule });
  return say('clock-running', { by, left: workingSpanOf(reading.remainingMinutes), rule });
}

function paused(reading: ClockReading, rule: Sentence<ClockKey>, zone: Zone): Sentence<ClockKey> {
  const left = workingSpanOf(reading.remainingMinutes);
  if (reading.pausedUntil === null)
    return reading.late ? say('clock-paused-late', { rule }) : say('clock-paused', { left, rule });
  const until = moment(reading.pausedUntil, zone);
  return reading.late
    ? say('clock-paused-late-until', { until, rule })
    : say('clock-paused-until', { until, left, rule });
}

function say(key: ClockKey, parameters: SentenceParameters): Sentence<ClockKey> {
  return { key, parameters };
}

function moment(at: Instant, zone: Zone) {
  return { at, zone };
}
