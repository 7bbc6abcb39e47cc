import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyContact, planMerge, planUnmerge, threeContacts } from '../../../test/party-records.ts';
import type { Consents } from '../consent.ts';
import { isEmpty, type PartyRecord, pointKey } from './party-record.ts';

const runs = { numRuns: 400 };

describe('law: merging', () => {
  it('and taking it back is nothing done', () => {
    fc.assert(
      fc.property(threeContacts, fc.integer({ min: 2, max: 3 }), (records, count) => {
        const plan = planMerge(records.slice(0, count));
        const { restored, kept } = planUnmerge(plan, plan.merged);
        expect(kept).toEqual([]);
        expect([...restored].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(records.slice(0, count));
      }),
      runs,
    );
  });
  it('loses no contact point, group, choice or attachment, and shares what one shared', () => {
    fc.assert(
      fc.property(threeContacts, (records) => {
        const { merged, moves } = planMerge(records);
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
      fc.property(threeContacts, (records) => {
        const { merged } = planMerge(records);
        for (const party of records)
          for (const kind of ['EMAIL', 'PHONE', 'LINE'] as const)
            expect(of(merged.consents, kind)).toBeGreaterThanOrEqual(of(party.consents, kind));
      }),
      runs,
    );
  });
  it('is the same in whatever order the records are given', () => {
    fc.assert(
      fc.property(threeContacts, ([a, b, c]) => {
        expect(planMerge([c, a, b])).toEqual(planMerge([a, b, c]));
      }),
      runs,
    );
  });
  it('keeps a value that somebody gave, filled before empty, and names each that it does not keep', () => {
    fc.assert(
      fc.property(threeContacts, (records) => {
        const plan = planMerge(records);
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
      fc.property(anyContact('c1'), (party) => {
        const copy = { ...party, id: 'c2', createdAt: party.createdAt + 1, attached: {} };
        const { merged } = planMerge([party, copy]);
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
      fc.property(threeContacts, ([a, b, c]) => {
        const [atOnce, stepwise] = [
          planMerge([a, b, c]).merged,
          planMerge([planMerge([a, b]).merged, c]).merged,
        ];
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
  it('takes a check for no younger than it is where an unchecked record says the same', () => {
    const base = fc.sample(threeContacts, { numRuns: 1, seed: 1 })[0] as Parameters<typeof planMerge>[0];
    const [a, b, c] = base.map((party, index) => ({
      ...party,
      fields: { jobTitle: ['same', 'other', 'same'][index] ?? '' },
      changedAt: { jobTitle: 3 - index },
      verified: index === 0 ? [] : ['jobTitle'],
      legalIds: [],
    })) as readonly PartyRecord[] as readonly [PartyRecord, PartyRecord, PartyRecord];
    expect(planMerge([a, b, c]).merged.fields.jobTitle).toBe('other');
    expect(planMerge([planMerge([a, c]).merged, b]).merged.fields.jobTitle).toBe('other');
  });
  it('of three is that of two and one in every field of one part whose values do not tie', () => {
    fc.assert(
      fc.property(
        threeContacts,
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.subarray([0, 1, 2]),
        (records, times, checked) => {
          const [a, b, c] = records.map((party, index) => ({
            ...party,
            changedAt: { jobTitle: times[index] ?? 0 },
            verified: checked.includes(index) ? ['jobTitle'] : [],
          })) as readonly PartyRecord[] as readonly [PartyRecord, PartyRecord, PartyRecord];
          const atOnce = planMerge([a, b, c]).merged.fields.jobTitle || null;
          for (const [one, two, last] of [
            [a, b, c],
            [a, c, b],
            [b, c, a],
          ] as const)
            expect(planMerge([planMerge([one, two]).merged, last]).merged.fields.jobTitle || null).toBe(
              atOnce,
            );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
