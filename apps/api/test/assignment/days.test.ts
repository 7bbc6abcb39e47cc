import { afterEach, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { openAssignmentDesk } from './assignment-desk.ts';

const MINUTE = 60_000;
/** 23:30 of a day in India, and 3:00 of the next in Japan. */
const LATE = Date.UTC(2030, 10, 25, 18, 0);

afterEach(async () => {
  (await openWorld()).clock.now = undefined;
});

test('a cap of a day counts on the clock of whose it is: from their midnight they are given leads again', async () => {
  const { owner, mates, plan, byRules, world } = await openAssignmentDesk(1);
  const [{ memberId, caller }] = mates;
  world.clock.now = LATE;
  await caller.mutate('editProfile', { name: 'Ila', timeZone: 'Asia/Kolkata' });
  await owner.mutate('editAssignmentMember', { memberId, caps: [{ limit: 'PER_DAY', atMost: 1 }] });
  await plan();
  const given = async (minutes: number) => {
    world.clock.now = LATE + minutes * MINUTE;
    return (await byRules()).owner?.id;
  };
  expect(await given(0)).toBe(memberId);
  expect(await given(29)).toBeUndefined();
  expect(await given(31)).toBe(memberId);
  expect(await given(32)).toBeUndefined();
});

test('office hours are kept on the clock of whose they are, half an hour off included', async () => {
  const { owner, mates, plan, byRules, world } = await openAssignmentDesk(1);
  const [{ memberId, caller }] = mates;
  world.clock.now = LATE;
  await caller.mutate('editProfile', { name: 'Ila', timeZone: 'Asia/Kolkata' });
  await owner.mutate('editAssignmentMember', {
    memberId,
    hours: 'OWN',
    shifts: [{ weekday: 2, from: '09:00', to: '10:00' }],
  });
  await plan();
  const nine = Date.UTC(2030, 10, 26, 3, 30);
  const given = async (minutes: number) => {
    world.clock.now = nine + minutes * MINUTE;
    return (await byRules()).owner?.id;
  };
  expect(await given(-1)).toBeUndefined();
  expect(await given(0)).toBe(memberId);
  expect(await given(59)).toBe(memberId);
  expect(await given(60)).toBeUndefined();
});

test('leave begins and ends at the midnights of whose it is', async () => {
  const { mates, plan, byRules, world } = await openAssignmentDesk(1);
  const [{ memberId, caller }] = mates;
  world.clock.now = LATE;
  await caller.mutate('editProfile', { name: 'Ila', timeZone: 'Asia/Kolkata' });
  await plan();
  await caller.mutate('setAvailability', { memberId, leave: [{ from: '2030-11-26', to: '2030-11-26' }] });
  const given = async (minutes: number) => {
    world.clock.now = LATE + minutes * MINUTE;
    return (await byRules()).owner?.id;
  };
  expect(await given(29)).toBe(memberId);
  expect(await given(30)).toBeUndefined();
  expect(await given(29 + 24 * 60)).toBeUndefined();
  expect(await given(30 + 24 * 60)).toBe(memberId);
});
