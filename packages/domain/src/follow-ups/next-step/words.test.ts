import { expect, it } from 'vitest';
import {
  asleep,
  at,
  bare,
  calendar,
  now,
  promise,
  say,
  today,
  zone,
} from '../../../test/follow-ups/next-steps.ts';
import { CALL_OUTCOMES } from '../../activities/index.ts';
import { gapsOf, LOCALES } from '../../shared/index.ts';
import { judgeNextStep } from './judge-next-step.ts';
import { leadsWithoutNextStep } from './leads-without-next-step.ts';
import { postponeFollowUp } from './postpone-follow-up.ts';
import { type ProposalFacts, proposeNextStep } from './propose-next-step.ts';
import { readSleep } from './read-sleep.ts';
import { sleepLead } from './sleep-lead.ts';
import { nextStepWords } from './words.ts';

it('has everything to say in both languages, and says every sentence of its book', () => {
  expect(gapsOf(nextStepWords)).toEqual([]);
  const putOff = { count: 5, firstDay: '2026-11-01' };
  const later = { day: '2026-12-24', time: null };
  const lead = { id: 'a', potential: null, receivedAt: 0, lastContactAt: null, ...bare };
  const propose = (lastContact: ProposalFacts['lastContact']) =>
    proposeNextStep({ lastContact, potential: null, reachableBy: [] }, now, zone, calendar);
  const message = { kind: 'MESSAGE', channel: 'EMAIL', outcome: null } as const;
  const all = [
    postponeFollowUp(promise, null, later, now, zone),
    postponeFollowUp(promise, putOff, later, now, zone),
    postponeFollowUp(promise, putOff, later, now, zone, { oftenFrom: 1, mostTimes: 5 }),
    postponeFollowUp({ ...promise, ...later }, null, { ...later, time: '09:00' }, now, zone),
    postponeFollowUp({ ...promise, ...later, time: '09:00' }, null, later, now, zone),
    postponeFollowUp({ ...promise, ...later, day: '2027-01-05' }, null, later, now, zone),
    postponeFollowUp({ ...promise, ...later }, null, later, now, zone),
    readSleep(asleep, null, now, zone),
    readSleep(asleep, now, now, zone),
    readSleep({ ...asleep, until: today }, null, now, zone),
    ...[today, '2030-01-01', '2026-12-01'].map((until) =>
      sleepLead({ closed: null }, { until, reason: '' }, now, zone),
    ),
    judgeNextStep(bare, now, zone),
    judgeNextStep(
      {
        ...bare,
        followUps: [promise, { ...promise, ...later }, { ...promise, ...later, time: '09:00' }],
        cadenceNextAt: at('15:00'),
      },
      now,
      zone,
    ),
    leadsWithoutNextStep(
      [
        lead,
        { ...lead, receivedAt: now },
        { ...lead, lastContactAt: at('09:00', '2026-11-20') },
        { ...lead, lastContactAt: now },
      ],
      now,
      zone,
    ),
    propose(null),
    ...CALL_OUTCOMES.map((outcome) => propose({ kind: 'CALL', direction: 'OUT', channel: null, outcome })),
    propose({ kind: 'CALL', direction: 'IN', channel: null, outcome: 'NO_ANSWER' }),
    propose({ ...message, direction: 'IN' }),
    propose({ ...message, direction: 'OUT' }),
    propose({ kind: 'VISIT', direction: null, channel: null, outcome: null }),
  ];
  const keys = [...JSON.stringify(all).matchAll(/"(?:key|because)":"([^"]+)"/g)].map(([, key = '']) => key);
  const unsaid = Object.keys(nextStepWords.en).filter((key) => !keys.includes(key));
  expect(unsaid).toEqual([]);
  for (const key of keys) for (const locale of LOCALES) expect(say({ key }, locale)).not.toBe(key);
});
