import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { proposeMapping } from '@mikomi/domain/capture';
import { describe, expect, it } from 'vitest';
import { fileFromPath } from '../../src/rooms/capture/reading/file-source.ts';
import { openTable } from '../../src/rooms/capture/reading/open-table.ts';

const beside = fileURLToPath(new URL('../../../../../shared/data', import.meta.url));
const data = process.env.MIKOMI_REFERENCE_DATA ?? beside;
const NOTHING = { customFields: [], stageNames: [], memberNames: [], productNames: [] };

/** Where each column of an export goes by itself. */
async function placed(file: string) {
  const table = await openTable(fileFromPath(`${data}/formats/${file}`));
  if (table.kind === 'refused') throw new Error(table.because);
  const { kind, columns } = proposeMapping(table.columns, NOTHING);
  const targets = columns.map(({ column, target }) => [
    table.columns[column]?.name,
    target.kind === 'field' ? target.field : target.kind,
  ]);
  return { kind, targets: Object.fromEntries(targets) };
}

describe.skipIf(!existsSync(data))('what other systems export', () => {
  it('Meta: the leads of a form', async () => {
    expect(await placed('meta_lead_ads_export.SYNTHETIC.csv')).toEqual({
      kind: 'LEADS',
      targets: {
        id: 'lead.external-id',
        created_time: 'touch.captured-at',
        ad_id: 'touch.answer',
        ad_name: 'touch.ad',
        adset_id: 'touch.answer',
        adset_name: 'touch.answer',
        campaign_id: 'touch.answer',
        campaign_name: 'touch.campaign',
        form_id: 'touch.answer',
        form_name: 'touch.form',
        is_organic: 'touch.answer',
        platform: 'touch.source',
        'what_are_you_looking_for?': 'new-custom',
        full_name: 'contact.name',
        email: 'contact.email',
        phone_number: 'contact.phone',
        zip_code: 'contact.address',
        lead_status: 'lead.stage',
      },
    });
  });
  it('HubSpot: contacts', async () => {
    expect(await placed('hubspot_contacts_export.SYNTHETIC.csv')).toEqual({
      kind: 'CONTACTS',
      targets: {
        'Record ID': 'lead.external-id',
        'First Name': 'contact.given',
        'Last Name': 'contact.family',
        Email: 'contact.email',
        'Phone Number': 'contact.phone',
        'Mobile Phone Number': 'contact.phone',
        'Job Title': 'contact.job-title',
        'Company Name': 'company.name',
        'Contact owner': 'new-custom',
        'Lifecycle Stage': 'new-custom',
        'Lead Status': 'new-custom',
        'Create Date': 'new-custom',
      },
    });
  });
});
