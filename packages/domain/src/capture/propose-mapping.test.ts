import { describe, expect, it } from 'vitest';
import { mapped } from '../../test/mapped-columns.ts';

describe('mapping columns by themselves', () => {
  it('a pipeline of opportunities', () => {
    const headers = [
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage: Won Lost',
      'engage_date: 2017-01-02',
      'close_date: 2017-01-02',
      'close_value: 10',
    ];
    expect(mapped(headers)).toEqual({
      kind: 'LEADS',
      targets: [
        'lead.external-id',
        'lead.owner',
        'line.product',
        'company.name',
        'lead.stage',
        'touch.captured-at',
        'lead.closed-on',
        'lead.close-value',
      ],
    });
  });

  it('a list under the words that the product itself uses', () => {
    const list = ['取引先', '担当者', '社内担当', '段階: 商談中 成約', '流入元', '受付日: 2026-01-05'];
    expect(mapped(list).targets).toEqual([
      'company.name',
      'contact.name',
      'lead.owner',
      'lead.stage',
      'touch.source',
      'touch.captured-at',
    ]);
  });

  it('a value as what is expected where no column says how a lead ended', () => {
    const list = ['Name', 'Email: a@b.com', 'Value: 1200'];
    expect(mapped(list).targets).toEqual(['contact.name', 'contact.email', 'lead.expected-value']);
    expect(mapped([...list, 'Stage: New Won']).targets[2]).toBe('lead.close-value');
    expect(mapped([...list, 'Won on: 2026-01-02']).targets[2]).toBe('lead.close-value');
  });

  it('companies, products and members beside it', () => {
    expect(
      mapped([
        'account',
        'sector',
        'year_established',
        'revenue: 10',
        'employees: 5',
        'office_location',
        'subsidiary_of',
      ]),
    ).toEqual({
      kind: 'COMPANIES',
      targets: [
        'company.name',
        'company.industry',
        'new-custom',
        'company.revenue',
        'company.employees',
        'company.country',
        'company.parent',
      ],
    });
    expect(mapped(['product', 'series', 'sales_price: 5'])).toEqual({
      kind: 'PRODUCTS',
      targets: ['product.name', 'product.group', 'product.price'],
    });
    expect(mapped(['sales_agent', 'manager', 'regional_office'])).toEqual({
      kind: 'MEMBERS',
      targets: ['member.name', 'member.manager', 'member.team'],
    });
  });

  it('leads of a school, their consent included', () => {
    const headers = [
      'Prospect ID',
      'Lead Number: 1',
      'Lead Origin',
      'Lead Source',
      'Do Not Email: Yes No',
      'Do Not Call: Yes No',
      'Converted: 0 1',
      'TotalVisits: 1',
      'Last Activity',
      'Country',
      'Tags',
      'City',
    ];
    expect(mapped(headers)).toEqual({
      kind: 'LEADS',
      targets: [
        'lead.external-id',
        'new-custom',
        'new-custom',
        'touch.source',
        'contact.no-email',
        'contact.no-call',
        'lead.won',
        'new-custom',
        'new-custom',
        'new-custom',
        'new-custom',
        'new-custom',
      ],
    });
  });

  it('marketing leads and their closed deals', () => {
    expect(mapped(['mql_id', 'first_contact_date: 2018-01-01', 'landing_page_id', 'origin'])).toEqual({
      kind: 'LEADS',
      targets: ['lead.external-id', 'touch.captured-at', 'touch.page', 'touch.source'],
    });
    expect(
      mapped([
        'mql_id',
        'seller_id',
        'sdr_id',
        'sr_id',
        'won_date: 2018-01-01',
        'business_segment',
        'lead_type',
        'has_company: True False',
        'declared_monthly_revenue: 0.0',
      ]),
    ).toEqual({
      kind: 'LEADS',
      targets: [
        'lead.external-id',
        'new-custom',
        'credit SDR',
        'credit SR',
        'lead.won-on',
        'new-custom',
        'new-custom',
        'new-custom',
        'new-custom',
      ],
    });
  });

  it('an export of contacts with their lead status', () => {
    const headers = [
      'Record ID',
      'First Name',
      'Last Name',
      'Email: a@b.co',
      'Phone Number: 5550111',
      'Mobile Phone Number: ',
      'Job Title',
      'Company Name',
      'Contact owner',
      'Lifecycle Stage',
      'Lead Status',
      'Create Date: 2024-11-02',
    ];
    expect(mapped(headers)).toEqual({
      kind: 'CONTACTS',
      targets: [
        'lead.external-id',
        'contact.given',
        'contact.family',
        'contact.email',
        'contact.phone',
        'contact.phone',
        'contact.job-title',
        'company.name',
        'new-custom',
        'new-custom',
        'new-custom',
        'new-custom',
      ],
    });
  });

  it('an export of an advertisement form', () => {
    const headers = [
      'id',
      'created_time: 2026-07-16T00:12:13+03:00',
      'ad_id',
      'ad_name',
      'adset_id',
      'campaign_id',
      'campaign_name',
      'form_id',
      'form_name',
      'is_organic: true',
      'platform: fb ig',
      'what_are_you_looking_for?',
      'full_name',
      'email: a@b.co',
      'phone_number: p:+15555550101',
      'zip_code: z:01960',
      'lead_status: CREATED',
    ];
    expect(mapped(headers).targets).toEqual([
      'lead.external-id',
      'touch.captured-at',
      'touch.answer',
      'touch.ad',
      'touch.answer',
      'touch.answer',
      'touch.campaign',
      'touch.answer',
      'touch.form',
      'touch.answer',
      'touch.source',
      'new-custom',
      'contact.name',
      'contact.email',
      'contact.phone',
      'contact.address',
      'lead.stage',
    ]);
  });

  it('an ad, a campaign and a form by their ids, where no column names them', () => {
    expect(mapped(['ad_id', 'campaign_id', 'form_id', 'email: a@b.co']).targets).toEqual([
      'touch.ad',
      'touch.campaign',
      'touch.form',
      'contact.email',
    ]);
  });

  it('an opportunity of a contact is a lead still', () => {
    expect(mapped(['Contact ID', 'Opportunity name', 'Email: a@b.co']).kind).toBe('LEADS');
  });

  it('what a Japanese list says of news and of links', () => {
    const list = ['氏名', 'メールアドレス: a@b.co', 'メール配信: 同意 拒否', 'UTM: spring'];
    expect(mapped(list).targets).toEqual([
      'contact.name',
      'contact.email',
      'consent.email-news',
      'touch.campaign',
    ]);
  });

  it('a Japanese sales list', () => {
    const headers = [
      '会社名',
      '氏名',
      'フリガナ',
      '電話番号: 03-1234-5678',
      'メール: a@b.co',
      '担当',
      '商談名',
      '金額（万円）: 120',
      '確度: A B',
      '受注日: 2026/1/2',
      '失注理由',
      '備考',
      '流入元',
      '業種',
      '従業員数: 10',
      '受注予定日: 2026/1/2',
      '役職',
      '住所',
    ];
    expect(mapped(headers)).toEqual({
      kind: 'LEADS',
      targets: [
        'company.name',
        'contact.name',
        'contact.reading',
        'contact.phone',
        'contact.email',
        'lead.owner',
        'lead.title',
        'lead.close-value',
        'lead.potential',
        'lead.won-on',
        'lead.lost-reason',
        'lead.note',
        'touch.source',
        'company.industry',
        'company.employees',
        'lead.expected-close-day',
        'contact.job-title',
        'company.address',
      ],
    });
  });
});
