import { describe, expect, it } from 'vitest';
import { mapped } from '../../test/mapped-columns.ts';

describe('columns that are several of a kind', () => {
  it('counted products are lines, two words for a product are not', () => {
    expect(
      mapped(['Lead ID', 'Stage: Won Lost', 'Product 1', 'Quantity 1: 1 2', 'Product 2', 'Quantity 2: 1 2'])
        .targets,
    ).toEqual([
      'lead.external-id',
      'lead.stage',
      'line.product',
      'line.quantity',
      'line.product',
      'line.quantity',
    ]);
    expect(mapped(['案件ID', '段階: 受注 失注', '商品(1)', '商品(2)']).targets).toEqual([
      'lead.external-id',
      'lead.stage',
      'line.product',
      'line.product',
    ]);
    expect(mapped(['Lead ID', 'Stage: Won Lost', 'Product', 'Service']).targets).toEqual([
      'lead.external-id',
      'lead.stage',
      'line.product',
      'new-custom',
    ]);
  });
  it('groups, consents and where they come from', () => {
    expect(
      mapped([
        'Lead ID',
        'Email: a@b.example c@d.example',
        'Customer group',
        'Newsletter: yes no',
        'Consent date: 2026-01-02',
        'Lead Source: Web Fair',
        'utm_source: google',
        'utm_medium: cpc',
        'Last touch date: 2026-01-02',
      ]).targets,
    ).toEqual([
      'lead.external-id',
      'contact.email',
      'group.name',
      'consent.email-news',
      'consent.at',
      'touch.source',
      'touch.origin',
      'touch.medium',
      'touch.last-at',
    ]);
    expect(mapped(['Lead ID', 'utm_source: google']).targets).toEqual(['lead.external-id', 'touch.source']);
  });
});
