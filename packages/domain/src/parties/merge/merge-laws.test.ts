import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import type { Consent, Consents } from '../consent.ts';
import { type LegalIdKind, readLegalId } from '../legal-id.ts';
import type { MergeChoices, MergeRefusal } from './check-merge.ts';
import { type MergePlan, mergeParties } from './merge-parties.ts';
import { mergeWords } from './merge-words.ts';
import { type FieldValue, isEmpty, type OwnedPoint, type PartyRecord, pointKey } from './party-record.ts';
import { type UnmergeRefusal, unmergeParties } from './unmerge-parties.ts';

const ID = ['1180301018771', '7000012050002'].flatMap((text) => {
  const id = readLegalId('JP_CORPORATE_NUMBER' satisfies LegalIdKind, text);
  return isRefusal(id) ? [] : [id];
});

const text = fc.constantFrom('', 'a', 'b', 'c');
const value = fc.oneof(text, fc.constant(null));
const ids = (prefix: string) => fc.subarray([1, 2, 3, 4, 5].map((number) => `${prefix}${number}`));
const point: fc.Arbitrary<OwnedPoint> = fc.record({
  kind: fc.constantFrom('PHONE', 'WHATSAPP'),
  identity: fc.constantFrom('tel:1', 'tel:2', 'tel:3'),
  value: fc.constantFrom('x', 'y'),
  shared: fc.boolean(),
  label: fc.constantFrom('', '直通', null),
});
const points = fc.uniqueArray(point, { maxLength: 4, selector: pointKey });
const word = fc.constantFrom<Consent>('GIVEN', 'REFUSED', 'UNKNOWN');
const consents: fc.Arbitrary<Consents> = fc.record(
  { EMAIL: word, PHONE: word, LINE: word },
  { requiredKeys: [] },
);
const changed = fc.option(fc.integer({ min: 1, max: 9 }), { nil: 0 });
const fields = fc.record(
  {
    familyName: value,
    givenName: value,
    familyReading: value,
    city: value,
    country: value,
    ownerId: value,
    jobTitle: value,
    language: value,
    'custom:one': value,
    'custom:many': ids('o'),
  },
  { requiredKeys: [] },
);
const record = (id: string): fc.Arbitrary<PartyRecord> =>
  fc.record({
    kind: fc.constant('CONTACT' as const),
    id: fc.constant(id),
    createdAt: fc.integer({ min: 0, max: 3 }),
    fields,
    changedAt: fc.record({ jobTitle: changed, language: changed, city: changed }, { requiredKeys: [] }),
    verified: fc.subarray(['jobTitle', 'name', 'custom:one']),
    points,
    consents,
    groups: ids('g'),
    legalIds: fc.subarray(ID, { maxLength: 1 }),
    attached: fc.record(
      { leads: ids(`${id}-l`), deals: ids(`${id}-d`).map((all) => all.slice(0, 1)), files: ids(`${id}-f`) },
      { requiredKeys: [] },
    ),
    isErased: fc.constant(false),
  });
const three = fc.tuple(record('c1'), record('c2'), record('c3'));
const merge = (records: readonly PartyRecord[], choices: MergeChoices = {}): MergePlan => {
  const plan = mergeParties(records, { ...choices, legalIdsMayDiffer: true });
  if (isRefusal(plan)) throw new Error(plan.because);
  return plan;
};
const undo = (plan: MergePlan, now: PartyRecord) => {
  const undone = unmergeParties(plan, now);
  if (isRefusal(undone)) throw new Error(undone.because);
  return undone;
};
const runs = { numRuns: 400 };

describe('law: merging', () => {
  it('and taking it back is nothing done', () => {
    fc.assert(
      fc.property(three, fc.integer({ min: 2, max: 3 }), (records, count) => {
        const plan = merge(records.slice(0, count));
        const { restored, kept } = undo(plan, plan.merged);
        expect(kept).toEqual([]);
        expect([...restored].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(records.slice(0, count));
      }),
      runs,
    );
  });
  it('loses no contact point, group, choice or attachment, and shares what one shared', () => {
    fc.assert(
      fc.property(three, (records) => {
        const { merged, moves } = merge(records);
        const kept = new Map(merged.points.map((each) => [pointKey(each), each]));
        for (const each of records.flatMap((party) => party.points)) {
          expect(kept.has(pointKey(each))).toBe(true);
          if (each.shared)
            expect(
              merged.points
                .filter(({ identity }) => identity === each.identity)
                .every(({ shared }) => shared),
            ).toBe(true);
        }
        expect(new Set(merged.points.map(pointKey)).size).toBe(merged.points.length);
        expect(new Set(merged.groups)).toEqual(new Set(records.flatMap(({ groups }) => groups)));
        const chosen = records.flatMap((party) => party.fields['custom:many'] ?? []);
        expect(new Set([merged.fields['custom:many'] ?? []].flat())).toEqual(new Set(chosen));
        for (const party of records)
          for (const [what, all] of Object.entries(party.attached)) {
            expect(merged.attached[what]).toEqual(expect.arrayContaining([...all]));
            if (party.id !== merged.id && all.length > 0)
              expect(moves).toContainEqual({ what, fromId: party.id, toId: merged.id, ids: all });
          }
      }),
      runs,
    );
  });
  it('makes no consent weaker', () => {
    const strictness = ['UNKNOWN', 'GIVEN', 'REFUSED'];
    const of = (all: Consents, kind: keyof Consents) => strictness.indexOf(all[kind] ?? 'UNKNOWN');
    fc.assert(
      fc.property(three, (records) => {
        const { merged } = merge(records);
        for (const party of records)
          for (const kind of ['EMAIL', 'PHONE', 'LINE'] as const)
            expect(of(merged.consents, kind)).toBeGreaterThanOrEqual(of(party.consents, kind));
      }),
      runs,
    );
  });
  it('is the same in whatever order the records are given', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        expect(merge([c, a, b])).toEqual(merge([a, b, c]));
      }),
      runs,
    );
  });
  it('keeps a value that somebody gave, filled before empty, and names each that it does not keep', () => {
    fc.assert(
      fc.property(three, (records) => {
        const plan = merge(records);
        for (const field of ['jobTitle', 'language', 'custom:one']) {
          const given = records.flatMap((party) => party.fields[field] || []);
          const kept = plan.merged.fields[field] ?? null;
          if (given.length > 0) expect(given).toContain(kept);
          const lost = plan.fields.find((each) => each.field === field)?.lost ?? [];
          const others = records.filter((party) => party.fields[field] && party.fields[field] !== kept);
          expect(lost.map(({ recordId }) => recordId).sort()).toEqual(others.map(({ id }) => id).sort());
        }
      }),
      runs,
    );
  });
  it('with a copy of itself adds nothing', () => {
    fc.assert(
      fc.property(record('c1'), (party) => {
        const copy = { ...party, id: 'c2', createdAt: party.createdAt + 1, attached: {} };
        const { merged } = merge([party, copy]);
        const filled = (all: PartyRecord['fields']) =>
          Object.fromEntries(
            Object.entries(all).flatMap(([name, each]) => (isEmpty(each) ? [] : [[name, each]])),
          );
        expect(filled(merged.fields)).toEqual(filled(party.fields));
        expect(merged.points.map(pointKey)).toEqual(party.points.map(pointKey));
        expect([merged.consents, merged.groups, merged.attached]).toEqual([
          party.consents,
          party.groups,
          party.attached,
        ]);
      }),
      runs,
    );
  });
  it('of three is that of two and one, in points, groups, consents, attachments and who goes on', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const [atOnce, stepwise] = [merge([a, b, c]).merged, merge([merge([a, b]).merged, c]).merged];
        const parts = ({ id, points: all, consents: words, groups, attached }: PartyRecord) => ({
          id,
          points: new Map(all.map((each) => [pointKey(each), each.shared])),
          words,
          groups: new Set(groups),
          attached: Object.fromEntries(
            Object.entries(attached).map(([what, each]) => [what, [...each].sort()]),
          ),
        });
        expect(parts(stepwise)).toEqual(parts(atOnce));
      }),
      runs,
    );
  });
  it('of three is that of two and one in every field of one part whose values do not tie', () => {
    fc.assert(
      fc.property(
        three,
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.subarray([0, 1, 2]),
        (records, times, checked) => {
          const [a, b, c] = records.map((party, index) => ({
            ...party,
            changedAt: { jobTitle: times[index] ?? 0 },
            verified: checked.includes(index) ? ['jobTitle'] : [],
          })) as readonly PartyRecord[] as readonly [PartyRecord, PartyRecord, PartyRecord];
          const atOnce = merge([a, b, c]).merged.fields.jobTitle || null;
          for (const [one, two, last] of [
            [a, b, c],
            [a, c, b],
            [b, c, a],
          ] as const)
            expect(merge([merge([one, two]).merged, last]).merged.fields.jobTitle || null).toBe(atOnce);
        },
      ),
      runs,
    );
  });
});

it('all that merging has to say is said', () => {
  const refusals: Readonly<Record<(MergeRefusal | UnmergeRefusal)['because'], true>> = {
    'merge-needs-two': true,
    'merge-with-itself': true,
    'merge-different-kinds': true,
    'merge-too-many': true,
    'merge-erased': true,
    'merge-choice-unknown': true,
    'merge-legal-ids-differ': true,
    'merge-too-many-points': true,
    'unmerge-other-record': true,
  };
  const said = new Set(Object.keys(refusals));
  const moved = fc.record({
    fields,
    points,
    consents,
    groups: ids('g'),
    legalIds: fc.subarray(ID),
    attached: fc.constant({}),
  });
  for (const [records, change] of fc.sample(fc.tuple(three, moved), { numRuns: 400, seed: 1 })) {
    const plans = [
      merge(records),
      merge(records.slice(0, 2), { survivorId: 'c2', fields: { jobTitle: 'c1' } }),
    ];
    for (const plan of plans) {
      const { kept } = undo(plan, { ...plan.merged, ...change });
      for (const { key } of [plan.because, ...plan.fields.map(({ because }) => because), ...kept])
        said.add(key);
    }
  }
  const silent = Object.keys(mergeWords.en).filter((key) => !said.has(key) && !key.startsWith('merge.'));
  expect(silent).toEqual([]);
});

describe('law: taking back a merge that was worked on', () => {
  const later = fc.record({ fields, points, consents, groups: ids('g'), leads: ids('c1-l') });
  it('keeps every newer change, and gives every other field back as it was', () => {
    fc.assert(
      fc.property(record('c1'), record('c2'), later, (one, other, change) => {
        const plan = merge([one, other]);
        const now: PartyRecord = {
          ...plan.merged,
          ...change,
          fields: { ...plan.merged.fields, ...change.fields },
          attached: { ...plan.merged.attached, leads: change.leads },
        };
        const { restored, kept } = undo(plan, now);
        const [survivor, absorbed] = restored;
        const [before, away] = plan.before;
        const empty = (each: FieldValue | undefined) => (isEmpty(each) ? null : each);
        for (const field of ['jobTitle', 'language', 'custom:one', 'custom:many']) {
          const isChanged =
            JSON.stringify(empty(now.fields[field])) !== JSON.stringify(empty(plan.merged.fields[field]));
          expect(empty(survivor?.fields[field])).toEqual(
            empty(isChanged ? now.fields[field] : before?.fields[field]),
          );
        }
        expect(absorbed?.fields).toEqual(away?.fields);
        // Nobody who refused since is approached, and nobody's number comes back that was taken away.
        for (const party of restored) {
          for (const [kind, said] of Object.entries(now.consents))
            if (said === 'REFUSED' && plan.merged.consents[kind as keyof Consents] !== said)
              expect(party.consents[kind as keyof Consents]).toBe('REFUSED');
          for (const each of party.points) expect(now.points.map(pointKey)).toContain(pointKey(each));
        }
        // What is on the survivor now is somewhere afterwards.
        const all = restored.flatMap((party) => party.points.map(pointKey));
        for (const each of now.points) expect(all).toContain(pointKey(each));
        expect(new Set(restored.flatMap(({ attached }) => attached.leads ?? []))).toEqual(
          new Set(now.attached.leads),
        );
        expect(kept.every(({ key }) => key in mergeWords.en)).toBe(true);
        if (kept.length === 0)
          expect(undo(plan, plan.merged).restored.map(({ points: each }) => each)).toEqual(
            restored.map(({ points: each }) => each),
          );
      }),
      runs,
    );
  });
});
