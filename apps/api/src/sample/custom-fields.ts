import { insert } from '../platform/change/write-records.ts';
import type { Transaction } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import * as catalog from '../rooms/catalog/index.ts';
import type { SampleWords } from './sample-words.ts';

/** How a company has its devices now: the keys of the options, as their words are ordered. */
export const CONTRACTS = ['lease', 'purchase', 'rental'] as const;
/** What a contact has to say in a decision, likewise. */
export const SAYS = ['decides', 'recommends', 'first-contact'] as const;

/** The ids of the sample's custom fields. */
export interface SampleFields {
  readonly leaseEnd: string;
  readonly devices: string;
  readonly contract: string;
  readonly say: string;
}

/** New ids for the sample's custom fields. */
export function sampleFields(): SampleFields {
  return { leaseEnd: newId(), devices: newId(), contract: newId(), say: newId() };
}

/** What such an organization asks of its leads, companies and contacts beyond what everybody does. */
export async function addCustomFields(
  tx: Transaction,
  ids: SampleFields,
  words: SampleWords['fields'],
  createdAt: number,
): Promise<void> {
  const options = (keys: readonly string[], labels: readonly string[]) =>
    keys.map((key, index) => ({ key, label: labels[index] ?? key }));
  const rows = [
    { id: ids.leaseEnd, record: 'LEAD', label: words.leaseEnd, type: 'DATE', options: [], position: 0 },
    { id: ids.devices, record: 'COMPANY', label: words.devices, type: 'NUMBER', options: [], position: 0 },
    {
      id: ids.contract,
      record: 'COMPANY',
      label: words.contract,
      type: 'SELECT',
      options: options(CONTRACTS, words.contracts),
      position: 1,
    },
    {
      id: ids.say,
      record: 'CONTACT',
      label: words.say,
      type: 'SELECT',
      options: options(SAYS, words.says),
      position: 0,
    },
  ];
  await insert(
    tx,
    catalog.customFieldRecord,
    rows.map((row) => ({ ...row, required: false, createdAt })),
  );
}
