import { describe, expect, it } from 'vitest';
import { columns, mapped, NOTHING } from '../../test/mapped-columns.ts';
import { proposeMapping } from './propose-mapping.ts';

describe('mapping columns by what stands in them', () => {
  it('columns whose headers say nothing, by their values', () => {
    const known = { ...NOTHING, memberNames: ['山田', '鈴木'], productNames: ['GTX'] };
    expect(
      mapped(
        [
          'A: a@example.com b@example.com',
          'B: 03-3123-4567 090-1234-5678',
          'C: 山田 鈴木',
          'D: GTX',
          'E: 受注 失注',
        ],
        known,
      ).targets,
    ).toEqual(['contact.email', 'contact.phone', 'lead.owner', 'line.product', 'lead.stage']);
  });

  it('prefers the organization’s own field of that name', () => {
    const own = { id: 'f1', host: 'LEAD', name: 'Sector', type: 'TEXT', options: [] } as const;
    expect(proposeMapping(columns('sector'), { ...NOTHING, customFields: [own] }).columns[0]?.target).toEqual(
      { kind: 'custom', fieldId: 'f1' },
    );
  });

  it('offers no null word as a choice of a new select', () => {
    const target = proposeMapping(columns('Specialization: Select Finance Media'), NOTHING).columns[0]
      ?.target;
    expect(target).toMatchObject({
      kind: 'new-custom',
      inferred: { type: 'SELECT', options: ['Finance', 'Media'] },
    });
  });

  it('does not believe a header its values contradict', () => {
    expect(mapped(['email: yes no', 'name']).targets).toEqual(['new-custom', 'contact.name']);
  });

  it('takes a name among details of companies as the company’s', () => {
    expect(mapped(['Name', 'Industry', 'Website: https://a.co', 'Country'])).toMatchObject({
      kind: 'COMPANIES',
      targets: ['company.name', 'company.industry', 'company.website', 'company.country'],
    });
  });
});
