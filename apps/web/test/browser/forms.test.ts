import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, test } from './harness/open-page.ts';
import { serveStatic } from './harness/static-site.ts';
import { type Desk, openDesk, type Seat } from './testkit/desk.ts';
import { toast } from './testkit/toast.ts';
import { fillIn } from './testkit/visitor.ts';

test('a form is built, copied into a page of another site and sent there without scripts; the lead arrives at a colleague’s, given and scored with reasons, and is accepted', async () => {
  const desk = await openDesk();
  const kenji = await desk.hire('Kenji Sato', 'REP');
  await givesAllTo(desk, kenji);
  await desk.does('createCustomerGroup', { name: 'From the web' });
  const list = await kenji.opens('leads');
  const page = await desk.opens('settings/forms');
  await page.getByRole('button', { name: 'New form' }).click();
  await page.getByRole('heading', { name: 'Contact form', level: 1 }).waitFor();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Ask Aoba');
  await page.getByRole('button', { name: 'Choose what to ask' }).click();
  await page.getByRole('option', { name: 'What are you interested in?' }).click();
  await page.getByRole('button', { name: 'Add an example to Company' }).click();
  await page.getByRole('textbox', { name: 'Example in Company' }).fill('Aoba Trading');
  await page.getByRole('button', { name: 'Groups of who sends it' }).click();
  await page.getByRole('option', { name: 'From the web' }).click();
  await page.keyboard.press('Escape');
  const preview = page.frameLocator('iframe[title="Preview of the form"]');
  await preview.getByRole('heading', { name: 'Ask Aoba' }).waitFor();
  await preview.getByLabel('What are you interested in?').waitFor();
  await preview.getByPlaceholder('Aoba Trading').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The form is changed for whoever opens it from now on.').waitFor();

  const { webForms } = await desk.ask('{ webForms { html } }');
  const elsewhere = await serveStatic({ '/contact': webForms[0].html });
  const visitor = await openPage({ isScriptless: true });
  await visitor.goto(`${elsewhere}/contact`);
  await visitor.getByLabel('Name').fill('木村 沙織');
  await visitor.getByLabel('E-mail address').fill('saori@kimura.example');
  await visitor.getByLabel('What are you interested in?').fill('Standing desk');
  await visitor.getByLabel('Your message').fill('Two desks, please');
  await visitor.getByRole('button', { name: 'Send' }).click();
  await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();

  await list.getByRole('row', { name: '木村 沙織' }).getByText('Kenji Sato').waitFor();
  const { leads } = await desk.ask('{ leads(first: 1) { nodes { contact { groups { name } } } } }');
  expect(leads.nodes[0].contact.groups).toEqual([{ name: 'From the web' }]);
  await list.getByRole('link', { name: '木村 沙織' }).first().click();
  const about = list.getByRole('region', { name: 'About the lead' });
  await about.getByText('Names a product', { exact: true }).waitFor();
  const assignment = list.getByRole('region', { name: 'Assignment' });
  await assignment.getByText('Nobody else in “In turn” could take it.').waitFor();
  await assignment.getByRole('button', { name: 'Accept' }).click();
  await toast(list, '木村 沙織 is yours.').waitFor();
});

test('a form’s own page needs no scripts: what is amiss is said beside what was typed, and it is sent once that is mended', async () => {
  const desk = await openDesk();
  const { address } = await openForm(desk);
  const visitor = await openPage({ isScriptless: true, allow: [/status of 422/, /answer: 422/] });
  await visitor.goto(`${address}?lang=en`);
  const form = visitor.locator('form');
  await fillIn(form, 'saori@');
  // What a browser checks by itself is left out: one that is older, or a translating one, checks nothing.
  await form.evaluate((sent) => sent.setAttribute('novalidate', ''));
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByText('Please check this e-mail address.').waitFor();
  expect(await form.getByLabel('Your message').inputValue()).toBe('Two desks, please');
  await form.getByLabel('E-mail address').fill('saori@kimura.example');
  await form.getByRole('button', { name: 'Send' }).click();
  await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();
  await expectLead(desk, 'Saori Kimura');
});

test('a script puts a form into pages of its allowed sites, and a frame shows it there; other sites show nothing', async () => {
  const desk = await openDesk();
  const { id, address, script } = await openForm(desk);
  const bodies = { '/script': script, '/frame': `<iframe src="${address}?lang=en" title="Form"></iframe>` };
  const [site, other] = [await serveStatic(bodies), await serveStatic(bodies)];
  await allowOnly(desk, id, site);

  const visitor = await openVisitor();
  await visitor.goto(`${site}/script`);
  const form = visitor.locator('form');
  await fillIn(form, 'saori@kimura.example');
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByRole('status').getByText('Thank you. Your message has reached us').waitFor();
  expect(visitor.url()).toBe(`${site}/script`);
  await expectLead(desk, 'Saori Kimura');
  await visitor.goto(`${site}/frame`);
  await visitor.frameLocator('iframe').getByRole('heading', { name: 'Contact us' }).waitFor();

  const stranger = await openVisitor([
    /403/,
    /CORS policy/,
    /frame-ancestors/,
    /ERR_FAILED|ERR_BLOCKED_BY_RESPONSE/,
  ]);
  const refused = stranger.waitForEvent('console', (said) => said.type() === 'warning');
  await stranger.goto(`${other}/script`);
  expect((await refused).text()).toContain(`${other} is not among its allowed sites`);
  expect(await stranger.locator('form').count()).toBe(0);
  await stranger.goto(`${other}/frame`);
  expect(await stranger.frameLocator('iframe').getByRole('heading').count()).toBe(0);
});

test('a web form is added as a source; its numbers open what they count, and the source leads back to it', async () => {
  const desk = await openDesk();
  const page = await desk.opens('settings/sources');
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('button', { name: /^Web form/ }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Spring fair');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Nobody has opened or sent this form in the last 30 days.').waitFor();
  const builder = page.url();
  const address = await page.getByRole('textbox', { name: 'Link to the form' }).inputValue();
  const visitor = await openPage();
  await visitor.goto(`${address}?lang=en`);
  await fillIn(visitor.locator('form'), 'saori@kimura.example');
  await visitor.getByRole('button', { name: 'Send' }).click();
  await visitor.getByRole('heading', { name: 'Thank you' }).waitFor();

  const lastDays = page.getByRole('region', { name: 'The last 30 days' });
  await lastDays.getByRole('link', { name: 'Leads' }).click();
  await page.getByRole('row', { name: 'Saori Kimura' }).waitFor();
  await page.goto(builder);
  await lastDays.getByRole('link', { name: 'Sent' }).click();
  await page
    .getByRole('list', { name: 'Deliveries' })
    .getByRole('link', { name: 'Saori Kimura', exact: true })
    .waitFor();
  await page.goto(builder);
  await page.getByRole('link', { name: 'how it is doing' }).click();
  await page.getByRole('heading', { name: 'How it is doing' }).waitFor();
  await page.getByRole('link', { name: 'the builder' }).click();
  await page.waitForURL(builder);
});

async function givesAllTo(desk: Desk, { person }: Seat): Promise<void> {
  const { members } = await desk.ask('{ members(first: 10) { nodes { id name } } }');
  const memberId = members.nodes.find(({ name }: { name: string }) => name === person.name).id;
  const otherwise = { name: 'In turn', method: 'ROUND_ROBIN', whenNobody: 'QUEUE', memberIds: [memberId] };
  await desk.does('saveAssignmentPlan', { plan: { returning: 'BY_RULES', rules: [], otherwise } });
}

/** Somebody whose browser adds nothing to what pages ask of other origins, so that nothing has to be asked for beforehand. */
async function openVisitor(allow: readonly RegExp[] = []): Promise<Page> {
  const visitor = await openPage({ allow });
  await visitor.context().setExtraHTTPHeaders({});
  return visitor;
}

type OpenForm = { readonly id: string; readonly address: string; readonly script: string };

async function openForm(desk: Desk): Promise<OpenForm> {
  await desk.does('openInlet', { kind: 'WEB_FORM', name: 'Contact form' });
  const { webForms } = await desk.ask('{ webForms { id script links { url } } }');
  const [{ id, script, links }] = webForms;
  return { id, script, address: links[0].url };
}

/** Through the builder: the form is changed as a whole, and the builder knows all of it. */
async function allowOnly(desk: Desk, formId: string, site: string): Promise<void> {
  const page = await desk.opens(`settings/forms/${formId}`);
  await page.getByRole('textbox', { name: /^Sites that may show the form/ }).fill(site);
  await page.getByRole('button', { name: 'Save' }).click();
  await toast(page, 'The form is changed for whoever opens it from now on.').waitFor();
}

async function expectLead(desk: Desk, title: string): Promise<void> {
  const titles = async () => {
    const { leads } = await desk.ask('{ leads(first: 5) { nodes { title } } }');
    return leads.nodes.map((lead: { title: string }) => lead.title);
  };
  await expect.poll(titles).toEqual([title]);
}
