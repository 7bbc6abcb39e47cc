import type { Instant, Sentence } from '../../shared/index.ts';
import { workingSpanOf } from '../phrases/span-of.ts';
import type { ClockAction } from './clock-event.ts';
import type { ClockReading } from './read-clock.ts';
import { type ClockKey, ruleSentence } from './say-rule.ts';

/** One thing to do about an enquiry now. */
export interface DueAction {
  readonly action: ClockAction;
  /** Its moment: now or earlier. */
  readonly dueAt: Instant;
  readonly because: Sentence<ClockKey>;
}

const KEYS: Readonly<Record<ClockAction, ClockKey>> = {
  WARN: 'clock-action-warn',
  BREACH: 'clock-action-breach',
  ESCALATE: 'clock-action-escalate',
  MAKE_CLAIMABLE: 'clock-action-make-claimable',
  REASSIGN: 'clock-action-reassign',
};

/**
 * What is to be done at the moment of a reading, in order: each action whose time has come and that no ACTED event tells of,
 * as long as nobody answered and it is not the customer's turn. Writing down that it was done makes it due no more. Nobody is
 * warned once the answer is late, and what a colleague took over late is neither offered nor given to another.
 * Source: ours, because work that runs again after a crash must neither leave an action out nor do it twice.
 */
export function dueActions(reading: ClockReading): readonly DueAction[] {
  if (reading.state === 'PAUSED') return [];
  return reading.schedule.flatMap(({ action, at }) =>
    at !== null && at <= reading.at ? [{ action, dueAt: at, because: becauseOf(action, reading) }] : [],
  );
}

function becauseOf(action: ClockAction, reading: ClockReading): Sentence<ClockKey> {
  const { elapsedMinutes, clock } = reading;
  return {
    key: KEYS[action],
    parameters: { elapsed: workingSpanOf(elapsedMinutes), rule: ruleSentence(clock) },
  };
}
