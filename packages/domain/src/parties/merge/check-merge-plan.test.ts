import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { LEGAL_IDS, planMerge, planUnmerge, threeContacts } from '../../../test/party-records.ts';
import { checkMergeChoices } from './check-merge-choices.ts';
import { checkMergePlan } from './check-merge-plan.ts';
import { checkPartyRecord } from './check-party-record.ts';
import { SURVIVAL_REASONS } from './choose-survivor.ts';
import { KEEPING_REASONS } from './keep-field.ts';
import { mergeParties } from './merge-parties.ts';
import { mergeWords } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';
import { unmergeParties } from './unmerge-parties.ts';

const record: PartyRecord = {
  kind: 'CONTACT',
  id: 'c1',
  createdAt: 1,
  fields: { jobTitle: 'CEO', 'custom:many': ['a'], city: null },
  changedAt: { jobTitle: 2 },
  verified: ['jobTitle'],
  points: [
    { kind: 'PHONE', value: '+81312345678', identity: 'tel:+81312345678', shared: false, label: '直通' },
  ],
  consents: { EMAIL: 'GIVEN' },
  groups: ['g'],
  legalIds: LEGAL_IDS.slice(0, 1),
  attached: { leads: ['l1'] },
  isErased: false,
};
const other: PartyRecord = {
  ...record,
  id: 'c2',
  fields: { jobTitle: 'CTO', 'custom:many': ['b'] },
  consents: { EMAIL: 'REFUSED' },
  legalIds: LEGAL_IDS.slice(1),
  attached: { leads: ['l2'], files: ['f'] },
};
const plan = planMerge([record, other]);

describe('a merge that was stored', () => {
  it('law: is taken back by its plan as it was, through JSON too', () => {
    fc.assert(
      fc.property(threeContacts, (records) => {
        const made = planMerge(records);
        const kept = checkMergePlan(JSON.parse(JSON.stringify(made)));
        expect(kept).toEqual(made);
        expect(planUnmerge(kept as typeof made, made.merged).restored).toEqual(made.before);
      }),
    );
  });

  it.each<[string, object, string]>([
    ['another record for the survivor', { survivorId: 'c3' }, 'merged.id'],
    ['nobody absorbed', { absorbedIds: [], before: [record] }, 'absorbedIds'],
    ['one absorbed twice', { absorbedIds: ['c2', 'c2'], before: [record, other, other] }, 'absorbedIds'],
    ['one absorbed that was never there', { absorbedIds: ['c3'] }, 'before.1'],
    ['a company among contacts', { before: [record, { ...other, kind: 'COMPANY' }] }, 'before.1'],
  ])('is torn with %s', (_what, change, path) => {
    expect(checkMergePlan({ ...plan, ...change })).toMatchObject({
      because: 'merge-plan-torn',
      path: path.split('.'),
    });
  });

  it('is refused where a reason is none of ours: nobody could say it', () => {
    const because = { key: 'zzz-raw-code' };
    expect(checkMergePlan({ ...plan, because })).toMatchObject({
      because: 'value-unfit',
      path: ['because', 'key'],
    });
    const fields = plan.fields.map((field) => ({ ...field, because }));
    expect(checkMergePlan({ ...plan, fields })).toMatchObject({ path: ['fields', '0', 'because', 'key'] });
    for (const key of [...SURVIVAL_REASONS, ...KEEPING_REASONS]) {
      expect(Object.hasOwn(mergeWords.en, key)).toBe(true);
    }
  });

  it('law: is refused under its path, or can be taken back, whatever became of it', () => {
    expectKeptOrRefused(plan, checkMergePlan, (kept) => {
      const undone = unmergeParties(kept, { ...kept.merged, fields: {}, attached: {}, isErased: false });
      expect(undone).toMatchObject({ kind: 'unmerge', restored: kept.before.map(({ id }) => ({ id })) });
    });
  });
});

describe('a record to be merged', () => {
  it('law: is refused under its path, or merged and taken back as it was, whatever was stored', () => {
    expect(checkPartyRecord({ ...record, points: [null] })).toMatchObject({ path: ['points', '0'] });
    expectKeptOrRefused(record, checkPartyRecord, (kept) => {
      const made = mergeParties([kept, other], { legalIdsMayDiffer: true });
      expect(['merge', 'refused']).toContain(made.kind);
    });
  });
});

describe('what a person chose of a merge', () => {
  const choices = { survivorId: 'c1', fields: { jobTitle: 'c2' }, legalIdsMayDiffer: true };

  it('law: is refused under its path, or a merge is planned or refused by it, whatever was sent', () => {
    expect(checkMergeChoices(choices)).toBe(choices);
    expect(checkMergeChoices({ fields: { name: 5 } })).toMatchObject({ path: ['fields', 'name'] });
    expectKeptOrRefused(choices, checkMergeChoices, (kept) => {
      expect(['merge', 'refused']).toContain(mergeParties([record, other], kept).kind);
    });
  });
});

describe('a field, a choice or a kind of record named like something that every object has', () => {
  it.each(['constructor', 'toString', '__proto__'])('is merged and taken back as any other: %s', (name) => {
    const named = <Value>(value: Value) => Object.fromEntries([[name, value]]);
    const [one, two] = [
      { ...record, fields: {}, changedAt: {}, attached: {} },
      { ...other, fields: named(['a']), changedAt: named(3), attached: named(['x']) },
    ];
    const made = planMerge([one, two]);
    expect(made.fields).toMatchObject([{ field: name, fromId: 'c2', because: { key: 'kept-only-filled' } }]);
    expect(Object.entries(made.merged.fields)).toEqual([[name, ['a']]]);
    expect(Object.entries(made.merged.changedAt)).toEqual([[name, 3]]);
    expect(Object.entries(made.merged.attached)).toEqual([[name, ['x']]]);
    expect(planUnmerge(made, made.merged).restored).toEqual([one, two]);
    const union = planMerge([{ ...one, fields: named(['b']) }, two], { fields: {} });
    expect(union.fields).toMatchObject([{ because: { key: 'kept-united' } }]);
  });
});
