import { expect, test } from 'vitest';
import { isNarrowed, leadsSearch, withFilters } from './leads-search.ts';
import { asksOwnFields, leadsVariables } from './leads-variables.ts';

const ZONE = 'Asia/Tokyo';

test('an address keeps what it says and drops what nobody understands', () => {
  expect(leadsSearch({ view: 'won', q: '東京', potential: 'boiling', next: 'none', page: 3 })).toEqual({
    view: 'won',
    q: '東京',
    next: 'none',
  });
});

test('defaults stay out of the address', () => {
  expect(leadsSearch({ view: 'open', sort: '-captured' })).toEqual({});
});

test('a bare address asks for open leads, newest first', () => {
  expect(leadsVariables({}, ZONE)).toMatchObject({
    filter: { status: { eq: 'OPEN' } },
    orderBy: { field: 'CAPTURED_AT', descending: true },
  });
});

test('what was won or lost stands by when that was, and what is open by no such day', () => {
  expect(leadsVariables({ view: 'won' }, ZONE).orderBy).toEqual({ field: 'CLOSED_ON', descending: true });
  expect(leadsVariables({ view: 'lost', sort: 'closed' }, ZONE).orderBy.descending).toBe(false);
  expect(leadsSearch({ view: 'lost', sort: '-closed' })).toEqual({ view: 'lost' });
  expect(leadsSearch({ view: 'won', sort: '-captured' })).toEqual({ view: 'won', sort: '-captured' });
  expect(leadsSearch({ sort: 'closed' })).toEqual({});
});

test('all leads have no status in common', () => {
  expect(leadsVariables({ view: 'all', potential: 'high' }, ZONE).filter).toEqual({
    potential: { eq: 'HIGH' },
  });
});

test('what an import brought is a list of its own, won and lost too', () => {
  const search = leadsSearch({ view: 'all', import: 'Import_1' });
  expect(leadsVariables(search, ZONE).filter).toEqual({ import: { eq: 'Import_1' } });
  expect(isNarrowed(search)).toBe(true);
});

test('a view alone does not narrow', () => {
  expect(isNarrowed({ view: 'lost' })).toBe(false);
  expect(isNarrowed({ next: 'none' })).toBe(true);
});

test('days of a filter are days of the reader', () => {
  expect(leadsVariables({ view: 'all', since: '2026-11-01', until: '2026-11-30' }, ZONE).filter).toEqual({
    capturedAt: { gte: '2026-10-31T15:00:00.000Z', lt: '2026-11-30T15:00:00.000Z' },
  });
});

test('other filters leave the view, the words and the order', () => {
  const search = { view: 'won', q: '東京', sort: 'value', owner: 'Member_1', next: 'none' } as const;
  expect(withFilters(search, { stage: 'Stage_1' })).toEqual({
    view: 'won',
    q: '東京',
    sort: 'value',
    stage: 'Stage_1',
  });
});

test('own fields are asked and sorted by while the organization has them', () => {
  const key = '0190f3c2-0000-7000-8000-000000000001';
  const search = leadsSearch({ view: 'all', sort: `-custom.${key}`, custom: { [key]: { how: 'filled' } } });
  expect(isNarrowed(search)).toBe(true);
  expect(asksOwnFields(search)).toBe(true);
  const field = {
    id: 'F',
    key,
    record: 'LEAD',
    label: 'Floor',
    type: 'NUMBER',
    required: false,
    options: [],
  } as const;
  expect(leadsVariables(search, ZONE, [{ ...field, archived: false }])).toMatchObject({
    filter: { custom: [{ fieldId: 'F', number: { isNull: false } }] },
    orderBy: { customField: 'F', descending: true },
    withCustom: true,
  });
  expect(leadsVariables(search, ZONE, [{ ...field, archived: true }])).toMatchObject({
    filter: {},
    orderBy: { field: 'CAPTURED_AT', descending: true },
    withCustom: false,
  });
});

test('leads are narrowed by score and grade, and stand by them', () => {
  const search = leadsSearch({ view: 'all', score: 40, grade: 'A', sort: '-score' });
  expect(leadsVariables(search, ZONE)).toMatchObject({
    filter: { score: { gte: 40 }, grade: { eq: 'A' } },
    orderBy: { field: 'SCORE', descending: true },
    withScore: true,
  });
  expect(leadsSearch({ score: 'many' })).toEqual({});
});

test('columns that somebody chose are asked for', () => {
  expect(leadsVariables({}, ZONE, [], { grade: true })).toMatchObject({ withScore: true, withCustom: false });
  expect(leadsVariables({}, ZONE)).toMatchObject({ withScore: false, withReasons: true });
});
