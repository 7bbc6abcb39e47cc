import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type Change, concerns, idsIn, textsIn } from './concerns.ts';
import { readsOf } from './reads-of.ts';

const shows = (document: string, variables: object, data: object) => ({
  reads: readsOf(parse(document)),
  about: textsIn(variables),
  holds: idsIn(data),
});
const list = shows(
  '{ leads(first: 50) { nodes { id owner { id name } } } }',
  {},
  { nodes: [{ id: 'Lead_1' }] },
);
const count = shows('{ leads(first: 1) { totalCount } }', {}, {});
const page = shows(
  'query ($id: ID!) { lead(id: $id) { id followUps(first: 5) { nodes { id } } } }',
  { id: 'Lead_1' },
  {},
);
const timeline = shows(
  'query ($record: ID!) { timeline(record: $record, first: 9) { totalCount } }',
  { record: 'Lead_1' },
  {},
);
const insights = shows('{ insights(period: {}) { period { from } } }', {}, {});
const board = shows('{ performanceBoard(period: {}) { currency } }', {}, {});
const facts = shows('{ facts(first: 9) { nodes { id } } }', {}, {});
const bell = shows('{ unseenNotifications }', {}, {});

const told = (type: string, id: string | null = null): Change => ({ type, id });

describe('a record that somebody made', () => {
  test('concerns the lists of its type, and their counts', () => {
    expect(concerns(told('Lead', 'Lead_9'), list)).toBe(true);
    expect(concerns(told('Lead', 'Lead_9'), count)).toBe(true);
  });
  test('and the numbers made from it', () => {
    expect(concerns(told('Deal', 'Deal_9'), insights)).toBe(true);
    // Promises that were kept are one of them.
    for (const numbers of [insights, board, facts])
      expect(concerns(told('FollowUp', 'FollowUp_9'), numbers)).toBe(true);
    expect(concerns(told('Contact', 'Contact_9'), insights)).toBe(false);
  });
  test('but no page about another', () => {
    expect(concerns(told('Lead', 'Lead_9'), page)).toBe(false);
    expect(concerns(told('FollowUp', 'FollowUp_9'), page)).toBe(false);
    expect(concerns(told('Activity', 'Activity_9'), timeline)).toBe(false);
  });
});

describe('a record that is shown', () => {
  test('concerns whatever asked for it or holds it', () => {
    expect(concerns(told('Lead', 'Lead_1'), page)).toBe(true);
    expect(concerns(told('Lead', 'Lead_1'), timeline)).toBe(true);
    expect(concerns(told('Member', 'Member_1'), list)).toBe(false);
    expect(concerns(told('Member', 'Member_1'), { ...list, holds: new Set(['Member_1']) })).toBe(true);
  });
});

describe('a change that says only of which type', () => {
  test('concerns whatever shows the type or is made from it', () => {
    expect(concerns(told('Member'), list)).toBe(true);
    expect(concerns(told('Contact'), list)).toBe(true);
    expect(concerns(told('Activity'), timeline)).toBe(true);
    expect(concerns(told('Notification'), bell)).toBe(true);
    expect(concerns(told('Product'), list)).toBe(false);
  });
});
