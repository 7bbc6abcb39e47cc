import type { Instant, Sentence, SentenceParameters, Zone } from '../../shared/index.ts';
import type { ClockReading } from './read-clock.ts';
import { type ClockKey, ruleSentence } from './say-rule.ts';

/** Why a clock says what it says, in one sentence: by when to answer and by which rule, or how it ended. `zone` is the reader's. */
export function explainClock(reading: ClockReading, zone: Zone): Sentence<ClockKey> {
  const rule = ruleSentence(reading.clock);
  switch (reading.state) {
    case 'PAUSED':
      return paused(reading, rule, zone);
    case 'ANSWERED':
      return reading.late
        ? say('clock-answered-late', { minutes: reading.elapsedMinutes, rule })
        : say('clock-answered', { minutes: reading.elapsedMinutes, rule });
    case 'CANCELLED':
      return say('clock-cancelled', { minutes: reading.elapsedMinutes });
    case 'BREACHED':
      return say('clock-breached', { minutes: reading.elapsedMinutes, rule });
    default:
      return awaited(reading, rule, zone);
  }
}

function awaited(reading: ClockReading, rule: Sentence<ClockKey>, zone: Zone): Sentence<ClockKey> {
  const by = moment(reading.breachAt ?? reading.clock.breachAt, zone);
  if (reading.at < reading.clock.startsAt)
    return say('clock-not-begun', { from: moment(reading.clock.startsAt, zone), by, rule });
  return say('clock-running', { by, minutes: reading.remainingMinutes, rule });
}

function paused(reading: ClockReading, rule: Sentence<ClockKey>, zone: Zone): Sentence<ClockKey> {
  const minutes = Math.max(0, reading.remainingMinutes);
  return reading.pausedUntil === null
    ? say('clock-paused', { minutes, rule })
    : say('clock-paused-until', { until: moment(reading.pausedUntil, zone), minutes, rule });
}

function say(key: ClockKey, parameters: SentenceParameters): Sentence<ClockKey> {
  return { key, parameters };
}

function moment(at: Instant, zone: Zone) {
  return { at, zone };
}
