import { expect } from 'vitest';
import { test } from '../harness/open-page.ts';
import { openDesk } from '../testkit/desk.ts';
import { makeLeads } from '../testkit/make-leads.ts';

test('what one does appears in front of another, in the list and on the lead', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'ADMIN');
  const leads = await makeLeads(desk, ['Kimura']);
  const [list, lead, his] = await Promise.all([
    desk.opens('leads'),
    desk.opens(`leads/${leads.get('Kimura')}`),
    kenji.opens(`leads/${leads.get('Kimura')}`, { allow: [/Content Security Policy/] }),
  ]);
  await list.getByRole('row', { name: 'Kimura' }).getByText('New').waitFor();
  await lead.getByRole('heading', { name: 'Kimura', level: 1 }).waitFor();
  await his.getByRole('button', { name: 'Proposal' }).click();
  await lead.locator('[aria-current="step"]').getByText('Proposal').waitFor();
  await list.getByRole('row', { name: 'Kimura' }).getByText('Proposal').waitFor();
  await his.getByRole('textbox', { name: 'What happened?' }).fill('Called 5 min, wants a quote');
  await his.getByRole('button', { name: 'Log', exact: true }).click();
  await lead.getByRole('list', { name: 'What happened' }).getByText('wants a quote').waitFor();
  await kenji.does('createLead', { name: 'Watanabe' });
  await list.getByRole('row', { name: 'Watanabe' }).waitFor();

  // It came by a socket to the page's own host: a script that got in reaches no other.
  const refused = await his.evaluate(() => {
    const told = new Promise((resolve) =>
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective)),
    );
    new WebSocket('wss://elsewhere.example/');
    return told;
  });
  expect(refused).toBe('connect-src');
});
