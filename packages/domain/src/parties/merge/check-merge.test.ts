import { describe, expect, it } from 'vitest';
import { contact, LEGAL_IDS, phone } from '../../../test/party-records.ts';
import type { MergeChoices } from './check-merge.ts';
import { mergeParties } from './merge-parties.ts';
import type { PartyRecord } from './party-record.ts';

const company = (id: string, change: Partial<PartyRecord> = {}) =>
  contact(id, { kind: 'COMPANY', ...change });

describe('a merge', () => {
  it.each<[string, string, readonly PartyRecord[], MergeChoices?]>([
    ['merge-needs-two', 'records', [contact('c1')]],
    ['merge-with-itself', 'records.1.id', [contact('c1'), contact('c1')]],
    ['merge-different-kinds', 'records.1.kind', [contact('c1'), company('c2')]],
    ['merge-too-many', 'records', Array.from({ length: 11 }, (_, index) => contact(`c${index}`))],
    ['merge-erased', 'records.1.isErased', [contact('c1'), contact('c2', { isErased: true })]],
    [
      'merge-choice-unknown',
      'choices.survivorId',
      [contact('c1'), contact('c2')],
      { survivorId: 'c3', fields: { name: 'c3' } },
    ],
    [
      'merge-choice-unknown',
      'choices.fields.name',
      [contact('c1'), contact('c2')],
      { fields: { name: 'c3' } },
    ],
    [
      'merge-choice-of-part',
      'choices.fields.city',
      [contact('c1'), contact('c2')],
      { fields: { address: 'c1', city: 'c2' } },
    ],
    [
      'merge-legal-ids-differ',
      'records',
      [
        company('c1', { legalIds: LEGAL_IDS.slice(0, 1) }),
        company('c2'),
        company('c3', { legalIds: LEGAL_IDS.slice(1) }),
      ],
    ],
    [
      'merge-too-many-points',
      'records',
      ['a', 'b'].map((half, place) =>
        contact(`c${place}`, { points: Array.from({ length: 26 }, (_, index) => phone(`${half}${index}`)) }),
      ),
    ],
  ])('is refused: %s at %s', (key, path, records, choices) => {
    expect(mergeParties(records, choices)).toMatchObject({
      kind: 'refused',
      because: key,
      path: path.split('.'),
    });
  });
});
