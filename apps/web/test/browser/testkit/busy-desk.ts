import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, inject } from 'vitest';
import { type Desk, openDesk } from './desk.ts';
import { PIPELINE_FILE } from './pipeline-files.ts';
import { postTo } from './post-to.ts';
import { today } from './today.ts';

/** An organization with something on every page, and the ids of it. */
export type BusyDesk = Desk & {
  readonly leadId: string;
  readonly contactId: string;
  /** Two contacts that may become one. */
  readonly mergedIds: readonly [string, string];
  readonly companyId: string;
  readonly groupId: string;
  readonly formId: string;
  readonly importId: string;
  readonly sourceId: string;
  readonly deliveryId: string;
  readonly invitationToken: string;
};

/** Fills a desk: a team and a colleague, an open invitation, products, fields, open, won, lost and deleted leads, promises, an import, a source with a delivery that waits. */
export async function openBusyDesk(): Promise<BusyDesk> {
  const desk = await openDesk();
  const { team } = await desk.does('createTeam', { name: 'Kanto' }, 'team { id }');
  await desk.hire('Kenji Sato', 'REP');
  const invited = await desk.does(
    'inviteMember',
    { email: 'yui.mori@example.com', role: 'MANAGER', teamId: team.id },
    'link',
  );
  const { productGroup } = await desk.does('createProductGroup', { name: 'Desks' }, 'productGroup { id }');
  const { product } = await desk.does(
    'createProduct',
    { name: 'Quick Desk', groupId: productGroup.id, price: yen(480_000) },
    'product { id }',
  );
  await desk.does('createCustomField', { record: 'LEAD', type: 'TEXT', label: 'Building' });
  const { lead } = await desk.does(
    'createLead',
    {
      contact: { new: KIMURA },
      company: {
        new: { name: '若草薬品', industry: 'Pharmacy', points: [{ kind: 'PHONE', value: '03-5226-1600' }] },
      },
      expectedValue: yen(480_000),
      lines: [{ productId: product.id, quantity: 2 }],
      note: 'Wants two desks before spring.',
    },
    'lead { id contact { id } company { id } }',
  );
  await desk.does('logLine', { about: lead.id, line: 'Called 5 min, wants a quote' });
  await desk.does('planFollowUp', {
    about: lead.id,
    kind: 'CALL',
    day: today(),
    note: 'Ask about the budget',
  });
  const { customerGroup } = await desk.does(
    'createCustomerGroup',
    { name: 'Key accounts', record: 'COMPANY', rule: { contains: [{ var: 'name' }, '若草'] } },
    'customerGroup { id }',
  );
  const { contact: twin } = await desk.does(
    'createContact',
    { familyName: '木村', givenName: '早織', jobTitle: 'Buyer' },
    'contact { id }',
  );
  await winsAndLoses(desk);
  const { source } = await desk.does(
    'openInlet',
    { kind: 'WEB_FORM', name: 'Contact page' },
    'source { webForm { id } }',
  );
  return {
    ...desk,
    leadId: lead.id,
    contactId: lead.contact.id,
    mergedIds: [lead.contact.id, twin.id],
    companyId: lead.company.id,
    groupId: customerGroup.id,
    formId: source.webForm.id,
    importId: await uploadPipeline(desk),
    ...(await openPortal(desk)),
    invitationToken: invited.link.split('/').at(-1),
  };
}

const KIMURA = {
  familyName: '木村',
  givenName: '沙織',
  familyReading: 'キムラ',
  givenReading: 'サオリ',
  jobTitle: 'Purchasing',
  points: [
    { kind: 'PHONE', value: '090-5226-1692' },
    { kind: 'EMAIL', value: 'saori.kimura@example.jp' },
  ],
};

async function winsAndLoses(desk: Desk): Promise<void> {
  const made = (name: string) =>
    desk.does('createLead', { name, company: { new: { name } } }, 'lead { id }').then(({ lead }) => lead.id);
  const [won, lost, deleted] = [await made('白樺家具'), await made('潮見印刷'), await made('霞通商')];
  await desk.does('convertLead', { id: won, value: yen(1_200_000) });
  const { lossReasons } = await desk.ask('{ lossReasons { id } }');
  await desk.does('loseLead', { id: lost, reasonId: lossReasons[0].id });
  await desk.does('deleteLeads', { ids: [deleted] });
}

/** Opens a source, and posts to it what names nobody. */
async function openPortal(desk: Desk) {
  const { source } = await desk.does(
    'openInlet',
    { kind: 'WEBHOOK', name: 'Portal' },
    'source { id inlet { address } }',
  );
  await postTo(source.inlet.address, { q1: 'Hoshino', q2: 'Two desks' });
  const { deliveries } = await desk.ask('{ deliveries(first: 1) { nodes { id } } }');
  return { sourceId: source.id as string, deliveryId: deliveries.nodes[0].id as string };
}

/** Sends the pipeline's file, so that its import waits to be looked at. */
async function uploadPipeline(desk: Desk): Promise<string> {
  const answer = await fetch(`${inject('server')}/api/imports`, {
    method: 'POST',
    headers: {
      ...(await desk.headers()),
      'content-type': 'application/octet-stream',
      'x-file-name': basename(PIPELINE_FILE),
    },
    body: await readFile(PIPELINE_FILE),
  });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return ((await answer.json()) as { importId: string }).importId;
}

const yen = (amount: number) => ({ amount, currency: 'JPY' });
