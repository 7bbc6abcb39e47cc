import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyContact,
  consents,
  fields,
  ids,
  LEGAL_IDS,
  planMerge,
  planUnmerge,
  points,
  threeContacts,
} from '../../../test/party-records.ts';
import type { ShapeRefusal } from '../../shared/index.ts';
import type { Consents } from '../consent.ts';
import type { MergeRefusal } from './check-merge.ts';
import type { MergePlanRefusal } from './check-merge-plan.ts';
import { mergeWords } from './merge-words.ts';
import { isEmpty, type PartyRecord, pointKey, type RecordValue } from './party-record.ts';
import type { UnmergeRefusal } from './unmerge-parties.ts';

const runs = { numRuns: 400 };

type Said = Exclude<(MergeRefusal | UnmergeRefusal | MergePlanRefusal)['because'], ShapeRefusal['because']>;

it('all that merging has to say is said', () => {
  const refusals: Readonly<Record<Said, true>> = {
    'merge-needs-two': true,
    'merge-with-itself': true,
    'merge-different-kinds': true,
    'merge-too-many': true,
    'merge-erased': true,
    'merge-choice-unknown': true,
    'merge-choice-of-part': true,
    'merge-legal-ids-differ': true,
    'merge-too-many-points': true,
    'unmerge-other-record': true,
    'merge-plan-torn': true,
  };
  const said = new Set(Object.keys(refusals));
  const moved = fc.record({
    fields,
    points,
    consents,
    groups: ids('g'),
    legalIds: fc.subarray(LEGAL_IDS),
    attached: fc.constant({}),
  });
  for (const [records, change] of fc.sample(fc.tuple(threeContacts, moved), { numRuns: 400, seed: 1 })) {
    const plans = [
      planMerge(records),
      planMerge(records.slice(0, 2), { survivorId: 'c2', fields: { jobTitle: 'c1' } }),
    ];
    for (const plan of plans) {
      const { kept } = planUnmerge(plan, { ...plan.merged, ...change });
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
      fc.property(anyContact('c1'), anyContact('c2'), later, (one, other, change) => {
        const plan = planMerge([one, other]);
        const now: PartyRecord = {
          ...plan.merged,
          ...change,
          fields: { ...plan.merged.fields, ...change.fields },
          attached: { ...plan.merged.attached, leads: change.leads },
        };
        const { restored, kept } = planUnmerge(plan, now);
        const [survivor, absorbed] = restored;
        const [before, away] = plan.before;
        const empty = (each: RecordValue | undefined) => (isEmpty(each) ? null : each);
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
          expect(planUnmerge(plan, plan.merged).restored.map(({ points: each }) => each)).toEqual(
            restored.map(({ points: each }) => each),
          );
      }),
      runs,
    );
  });
});
