import { memberToken } from '@mikomi/domain/capture';
import { parseGlobalId } from '@mikomi/domain/shared';
import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { FILLED, openForm, theForm } from './form-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** A form that asks for a number, a limited number, a day and a telephone, and what fits none of them. */
async function openOwnForm() {
  const form = await openForm(world);
  const places: Record<'desks' | 'people' | 'day', string> = { desks: '', people: '', day: '' };
  const asked = [
    ['desks', { type: 'NUMBER' }],
    ['people', { type: 'NUMBER', constraints: { most: 100 } }],
    ['day', { type: 'DATE' }],
  ] as const;
  const own: object[] = [];
  for (const [label, field] of asked) {
    const made = await form.owner.mutate(
      'createCustomField',
      { record: 'LEAD', label, ...field },
      'customField { id key }',
    );
    const { id, key } = made.customField;
    places[label] = `custom.${key}`;
    own.push({ place: { customFieldId: id }, isRequired: false, label: NOTHING, placeholder: NOTHING });
  }
  const phone = {
    place: { field: 'CONTACT_PHONE' },
    isRequired: false,
    label: NOTHING,
    placeholder: NOTHING,
  };
  const { fields } = await form.content();
  const others = fields.filter(
    ({ place }: { place: object }) => !('field' in place && place.field === 'CONTACT_PHONE'),
  );
  await form.edit({ fields: [...others, ...own, phone] });
  const typed = {
    [places.desks]: 'about ten',
    [places.people]: '2000',
    [places.day]: 'soon',
    'contact.phone': '12',
  };
  return { form, places, typed };
}

describe('a form that is opened', () => {
  test('is a page that needs no script, in the language of the browser, and becomes a lead when it is sent', async () => {
    const form = await openForm(world);
    const page = await form.show({ 'accept-language': 'ja,en;q=0.5' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-/);
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.body).toContain('<html lang="ja">');
    expect(page.body).toContain('お問い合わせ');
    expect(page.body).not.toContain('<script');
    const sent = await form.send({ ...FILLED, ...form.hiddenOf(page.body) });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/f/${form.key}/thanks?lang=ja`]);
    expect((await form.get(`${sent.headers.location}`)).body).toContain('お問い合わせありがとうございます');
    await form.read();
    expect(await form.leads()).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          kind: 'NEW',
          contact: { name: '田中 花子' },
          company: { name: '株式会社青葉' },
          note: '見積もりをお願いします。',
          touches: [{ kind: 'FORM', source: { name: 'Contact page' } }],
        },
      ],
    });
  });

  test('is shown again with what was typed where something is amiss, and nothing is kept of it', async () => {
    const form = await openForm(world);
    const hidden = form.hiddenOf((await form.show()).body);
    const again = await form.send({
      ...FILLED,
      ...hidden,
      'contact.email': 'hanako@',
      'lead.note': '',
      _lang: 'en',
    });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Not sent yet. Please check 2 fields.');
    expect(again.body).toContain('Please check this e-mail address.');
    expect(again.body).toContain('value="hanako@"');
    expect(again.body).toContain('value="株式会社青葉"');
    expect(await form.deliveries()).toEqual([]);
  });

  test('tells what an own field can’t hold at the field, in the language of the form, with or without scripts', async () => {
    const { form, places, typed } = await openOwnForm();
    const hidden = form.hiddenOf((await form.show()).body);
    const again = await form.send({ ...FILLED, ...typed, ...hidden, _lang: 'ja' });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('まだ送信されていません。4か所をご確認ください。');
    expect(again.body).toContain('「about ten」は数値として読み取れません。');
    expect(again.body).toContain('100以下にしてください。');
    expect(again.body).toContain('電話番号をご確認ください。');
    expect(again.body).toContain(`aria-describedby="f-${places.desks?.replaceAll('.', '-')}-problem"`);
    for (const value of ['about ten', '2000', 'soon', '12', '田中 花子'])
      expect(again.body).toContain(`value="${value}"`);
    expect(await form.deliveries()).toEqual([]);
    await form.edit({ allowedSites: ['https://www.aoba.example'] });
    const asData = await form.send(
      { ...FILLED, ...typed, _lang: 'en' },
      { origin: 'https://www.aoba.example', accept: 'application/json' },
    );
    expect(asData.statusCode).toBe(422);
    expect(asData.json().problems).toEqual([
      { name: places.desks, text: '“about ten” is not a number.' },
      { name: places.people, text: 'Use 100 or less.' },
      { name: places.day, text: '“soon” is not a day. Write it as YYYY-MM-DD.' },
      { name: 'contact.phone', text: 'Please check this phone number.' },
    ]);
    const { desks = '', people = '', day = '' } = places;
    const fit = { [desks]: '１０', [people]: '40', [day]: '2026-12-24', 'contact.phone': '03-1234-5678' };
    expect((await form.send({ ...FILLED, ...hidden, ...fit })).statusCode).toBe(303);
  });

  test('of a plain page of others is kept with what is unfit, as it was typed', async () => {
    const { form, typed } = await openOwnForm();
    const sent = await form.send(
      { ...FILLED, ...typed, 'contact.email': 'hanako@' },
      { origin: 'https://elsewhere.example' },
    );
    expect(sent.statusCode).toBe(303);
    await form.read();
    const { leads } = await form.owner.graphql('{ leads(first: 1) { nodes { touches { detail } } } }');
    const { answers } = leads.nodes[0].touches[0].detail;
    expect(answers).toEqual(
      expect.arrayContaining([
        { name: 'メールアドレス', value: 'hanako@' },
        { name: '電話番号', value: '12' },
        { name: 'desks', value: 'about ten' },
        { name: 'people', value: '2000' },
        { name: 'day', value: 'soon' },
      ]),
    );
  });

  test('never lets what was typed become markup', async () => {
    const form = await openForm(world);
    const again = await form.send({ 'contact.name': '"><script>alert(1)</script>' });
    expect(again.body).toContain('&quot;&gt;&lt;script&gt;');
    expect(again.body).not.toContain('<script>');
  });

  test('makes one enquiry of a double click and of a reload', async () => {
    const form = await openForm(world);
    const filled = { ...FILLED, ...form.hiddenOf((await form.show()).body) };
    await Promise.all([form.send(filled), form.send(filled), form.send(filled)]);
    await form.read();
    const { totalCount, nodes } = await form.leads();
    expect([totalCount, nodes[0].touches.length]).toEqual([1, 1]);
  });

  test('sets aside what a machine sent: into the field that nobody sees, or faster than anybody writes', async () => {
    const form = await openForm(world);
    const { body } = await form.show();
    await form.send({ ...FILLED, ...form.hiddenOf(body), _fax: '555' });
    await form.send({ ...FILLED, 'contact.email': 'fast@aoba.example', ...form.hiddenOf(body, 0) });
    await form.read();
    expect((await form.leads()).totalCount).toBe(0);
    const codes = (await form.deliveries()).map(({ because }: { because: { code: string } }) => because.code);
    expect(codes.sort()).toEqual(['SCREEN_TOO_FAST', 'SCREEN_TRAP']);
  });

  test('keeps campaign, ad and referrer, and whose personal link it was', async () => {
    const form = await openForm(world);
    const { viewer } = await form.owner.graphql('{ viewer { member { id } } }');
    const key = parseGlobalId(viewer.member.id, 'Member') as { readonly id: string };
    const query = `?utm_source=news&utm_campaign=spring&gclid=abc&m=${memberToken(key.id)}`;
    const page = await form.show({ referer: 'https://blog.example/post' }, query);
    await form.send({ ...FILLED, ...form.hiddenOf(page.body) });
    await form.read();
    const { leads } = await form.owner.graphql(
      '{ leads(first: 1) { nodes { touches { detail generatedBy { id } } } } }',
    );
    expect(leads.nodes[0].touches).toEqual([
      {
        detail: {
          origin: 'news',
          campaign: 'spring',
          click: 'gclid:abc',
          referrer: 'https://blog.example/post',
          text: FILLED['lead.note'],
        },
        generatedBy: { id: viewer.member.id },
      },
    ]);
  });
});

describe('a form in the pages of others', () => {
  test('is sent from a plain page of any origin', async () => {
    const form = await openForm(world);
    const { html } = await theForm(form, 'html');
    expect(html).toMatch(new RegExp(`method="post" action="https?://[^"]+${form.path}"`));
    const sent = await form.send(FILLED, {
      origin: 'https://elsewhere.example',
      referer: 'https://elsewhere.example/contact',
    });
    expect(sent.statusCode).toBe(303);
    expect(sent.headers['access-control-allow-origin']).toBeUndefined();
    await form.read();
    expect((await form.leads()).totalCount).toBe(1);
  });

  test('opens itself to scripts of its allowed sites alone', async () => {
    const form = await openForm(world);
    await form.edit({ allowedSites: ['www.aoba.example/contact'] });
    const ask = (origin: string) => form.get(`/f/${form.key}.json?lang=en`, { origin });
    const allowed = await ask('https://www.aoba.example');
    expect(allowed.headers['access-control-allow-origin']).toBe('https://www.aoba.example');
    expect(allowed.json().markup).toContain('<form class="mikomi-form"');
    const other = await ask('https://evil.example');
    expect([other.statusCode, other.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    const post = (origin: string, fields: Record<string, string>) =>
      form.send(fields, { origin, accept: 'application/json' });
    expect((await post('https://evil.example', FILLED)).statusCode).toBe(403);
    const amiss = await post('https://www.aoba.example', { ...FILLED, 'lead.note': '', _lang: 'en' });
    expect([amiss.statusCode, amiss.json()]).toEqual([
      422,
      {
        sent: false,
        notice: 'Not sent yet. Please check 1 field.',
        problems: [{ name: 'lead.note', text: 'Please fill this in.' }],
      },
    ]);
    const sent = await post('https://www.aoba.example', FILLED);
    expect(sent.headers['access-control-allow-origin']).toBe('https://www.aoba.example');
    expect(sent.json()).toMatchObject({ sent: true, redirect: null });
    const page = await form.show();
    expect(page.headers['content-security-policy']).toContain('frame-ancestors https://www.aoba.example');
    expect(page.headers['x-frame-options']).toBeUndefined();
    const script = await form.get(`/f/${form.key}.js`);
    expect(script.headers['content-type']).toMatch(/^text\/javascript/);
  });

  test('leads where its owner says, and is found no more once its source is out of use', async () => {
    const form = await openForm(world);
    await form.edit({ redirectUrl: 'https://www.aoba.example/thanks' });
    expect((await form.send(FILLED)).headers.location).toBe('https://www.aoba.example/thanks');
    await form.owner.mutate('archiveSource', { id: form.sourceId });
    expect((await form.show()).statusCode).toBe(410);
    expect((await form.get('/f/nothing')).statusCode).toBe(404);
  });
});

describe('a form that is built', () => {
  test('asks for fields of the organization’s own', async () => {
    const form = await openForm(world);
    const { customField } = await form.owner.mutate(
      'createCustomField',
      { record: 'LEAD', label: 'Budget year', type: 'SELECT', options: ['2026', '2027'] },
      'customField { id }',
    );
    const before = await form.content();
    await form.edit({
      fields: [
        ...before.fields,
        { place: { customFieldId: customField.id }, isRequired: true, label: NOTHING, placeholder: NOTHING },
      ],
    });
    const { body } = await form.show({ 'accept-language': 'en' });
    expect(body).toContain('Budget year');
    const name = /<select id="[^"]*" name="(custom\.[^"]+)"/.exec(body)?.[1] ?? '';
    expect((await form.send(FILLED)).statusCode).toBe(422);
    await form.send({ ...FILLED, [name]: '2027' });
    await form.read();
    const { leads } = await form.owner.graphql('{ leads(first: 1) { nodes { attributes } } }');
    expect(Object.keys(leads.nodes[0].attributes)).toEqual([name.replace('custom.', '')]);
  });

  test.for([
    ['FORM_REACHES_NOBODY', { fields: [] }],
    ['FORM_TEXT_TOO_FAINT', { colours: { accent: '#3b4a8c', background: '#ffffff', text: '#bbbbbb' } }],
    ['FORM_ACCENT_TOO_FAINT', { colours: { accent: '#eeeeee', background: '#ffffff', text: '#000000' } }],
    ['FORM_REDIRECT_UNREADABLE', { redirectUrl: 'javascript:alert(1)' }],
    ['FORM_SITE_UNREADABLE', { allowedSites: ['*'] }],
    ['TEXT_BLANK', { title: { en: ' ', ja: '' } }],
  ] as const)('is refused: %s', async ([code, change]) => {
    const form = await openForm(world);
    expect((await form.tryEdit(change)).code).toBe(code);
  });

  test('puts whoever sends it into its groups, once, and offers the products of a group', async () => {
    const form = await openForm(world);
    const { owner } = form;
    const group = async (name: string) =>
      (await owner.mutate('createCustomerGroup', { name }, 'group: customerGroup { id }')).group.id;
    const groupIds = [await group('From the web'), await group('Spring fair')];
    const made = await owner.mutate('createProductGroup', { name: 'Desks' }, 'productGroup { id }');
    const ofGroup = made.productGroup.id;
    await owner.mutate('createProduct', { name: 'Standing desk', groupId: ofGroup }, 'product { id }');
    const { fields } = await form.content();
    const choice = { ...fields[0], place: { field: 'LINE_PRODUCT' }, isRequired: false };
    const message = fields.map((field: { place: object }) =>
      'field' in field.place && field.place.field === 'LEAD_NOTE'
        ? { ...field, placeholder: { en: 'By when?', ja: '' } }
        : field,
    );
    await form.edit({ fields: [...message, choice], groupIds, productGroupIds: [ofGroup] });
    const { body } = await form.show({ 'accept-language': 'en' });
    expect(body).toContain('<option value="Standing desk">');
    expect(body).toMatch(/<textarea[^>]* placeholder="By when\?"/);
    await form.send(FILLED);
    await form.read();
    await form.send({ ...FILLED, 'lead.note': 'And a chair' });
    await form.read();
    const { leads } = await owner.graphql('{ leads(first: 5) { nodes { contact { groups { name } } } } }');
    expect(leads.nodes).toEqual([
      { contact: { groups: [{ name: 'From the web' }, { name: 'Spring fair' }] } },
    ]);
    const gone = { groupIds: [groupIds[0]?.replace(/.$/, (end: string) => (end === '0' ? '1' : '0'))] };
    expect((await form.tryEdit(gone)).code).toBe('CUSTOMER_GROUP_NOT_FOUND');
  });

  test('is changed also once what it offers or fills is out of use', async () => {
    const form = await openForm(world);
    const { owner } = form;
    const { group } = await owner.mutate(
      'createCustomerGroup',
      { name: 'Fair' },
      'group: customerGroup { id }',
    );
    const { product } = await owner.mutate('createProduct', { name: 'Desk' }, 'product { id }');
    const standing = { groupIds: [group.id], productIds: [product.id] };
    await form.edit(standing);
    await owner.mutate('archiveCustomerGroup', { id: group.id });
    await owner.mutate('archiveProduct', { id: product.id });
    await form.edit({ ...standing, button: { en: 'Ask us', ja: '' } });
    expect((await form.show({ 'accept-language': 'en' })).body).toContain('Ask us');
    await form.edit({});
    expect((await form.tryEdit(standing)).code).toBe('PRODUCT_NOT_FOUND');
  });

  test('counts who saw it, sent it and became a lead', async () => {
    const form = await openForm(world);
    await form.show();
    await form.show();
    await form.send(FILLED);
    await form.read();
    const { conversion } = await theForm(
      form,
      'conversion(days: 7) { until views submissions leads won days { day views submissions } }',
    );
    const { days, until, ...sums } = conversion;
    expect(sums).toEqual({ views: 2, submissions: 1, leads: 1, won: 0 });
    expect(days.length).toBe(7);
    expect(days.at(-1)).toEqual({ day: until, views: 2, submissions: 1 });
    expect(days[0]).toMatchObject({ views: 0, submissions: 0 });
  });

  test('counts what its numbers open: deliveries that were read, and leads that are some', async () => {
    const form = await openForm(world);
    await form.send(FILLED);
    await form.send({ ...FILLED, 'contact.name': '森 一郎', 'contact.email': 'ichiro@mori.example' });
    await form.send({ ...FILLED, 'contact.email': 'trap@mori.example', _fax: '5' });
    await form.read();
    const { leads } = await form.owner.graphql('{ leads(first: 5) { nodes { id } } }');
    await form.owner.mutate('closeLead', { id: leads.nodes[0].id, as: 'SPAM' });
    const { source, conversion } = await theForm(
      form,
      'source { id } conversion { since until submissions leads }',
    );
    const { since, until, ...counts } = conversion;
    expect(counts).toEqual({ submissions: 2, leads: 1 });
    const { deliveries } = await form.owner.graphql(
      `query ($source: ID!, $since: Date!) {
        deliveries(first: 5, sourceId: $source, states: [PROCESSED], since: $since) { totalCount } }`,
      { source: source.id, since },
    );
    expect(deliveries.totalCount).toBe(2);
    const none = await form.owner.graphql('{ deliveries(first: 5, since: "2199-01-01") { totalCount } }');
    expect(none.deliveries.totalCount).toBe(0);
  });

  test('has a link and a code of its own, and one for each member', async () => {
    const form = await openForm(world);
    const { links } = await theForm(form, 'links { url qrCode member { id } }');
    expect(links[0]).toMatchObject({ member: null, url: expect.stringMatching(`/f/${form.key}$`) });
    expect(links[1].url).toMatch(/\?m=[\w-]{22}$/);
    expect(links[1].qrCode).toMatch(/^<svg[^>]*>/);
  });
});

describe('a lead that comes by a member’s own link', () => {
  const LEADS = `{ leads(first: 5) { nodes { id owner { id } contact { owner { id } }
    assignment { event reason } touches { generatedBy { id } } } } }`;

  async function byLinkOfRep(change: object) {
    const form = await openForm(world);
    const { caller } = await join(world, form.owner, { role: 'REP' });
    const { viewer } = await caller.graphql('{ viewer { memberId } }');
    const { id } = parseGlobalId(viewer.memberId, 'Member') as { readonly id: string };
    await form.owner.mutate('editSource', { id: form.sourceId, ...change });
    const page = await form.show({}, `?m=${memberToken(id)}`);
    await form.send({ ...FILLED, ...form.hiddenOf(page.body) });
    await form.read();
    const { leads } = await form.owner.graphql(LEADS);
    return { form, repId: viewer.memberId, lead: leads.nodes[0] };
  }

  test('becomes theirs, with its contact, and the log says why', async () => {
    const { repId, lead } = await byLinkOfRep({ ownerRule: 'NOBODY' });
    expect(lead).toMatchObject({
      owner: { id: repId },
      contact: { owner: { id: repId } },
      assignment: { event: 'BY_LINK' },
      touches: [{ generatedBy: { id: repId } }],
    });
  });

  test('goes the way of all others where the source says so', async () => {
    const { lead } = await byLinkOfRep({ ownerRule: 'NOBODY', linkGives: false });
    expect(lead.owner).toBeNull();
  });

  test('is the fixed member’s where the source has one, and the log says that the source gave it', async () => {
    const other = await byLinkOfRep({ ownerRule: 'RULES' });
    const { form } = other;
    await form.owner.mutate('editSource', {
      id: form.sourceId,
      ownerRule: 'MEMBER',
      ownerId: form.ownerId,
    });
    const page = await form.show({}, `?m=${memberToken(tokenId(other.repId))}`);
    const another = { 'contact.name': '森 一郎', 'contact.email': 'ichiro@mori.example', 'company.name': '' };
    await form.send({ ...FILLED, ...another, ...form.hiddenOf(page.body) });
    await form.read();
    const { leads } = await form.owner.graphql(LEADS);
    expect(leads.nodes[0]).toMatchObject({
      owner: { id: form.ownerId },
      assignment: { event: 'BY_SOURCE' },
      touches: [{ generatedBy: { id: other.repId } }],
    });
    expect(leads.nodes[1]).toMatchObject({ owner: { id: other.repId } });
  });

  const tokenId = (memberId: string) => (parseGlobalId(memberId, 'Member') as { readonly id: string }).id;
});

test('a member who may have leads has a link of their own to each form in use, and nobody else’s', async () => {
  const form = await openForm(world);
  const { caller: rep } = await join(world, form.owner, { role: 'REP' });
  const ask = '{ ownFormLinks { formId name url qrCode } viewer { member { id } } }';
  const { ownFormLinks, viewer } = await rep.graphql(ask);
  const { id } = parseGlobalId(viewer.member.id, 'Member') as { readonly id: string };
  expect(ownFormLinks).toMatchObject([
    { name: 'Contact page', url: expect.stringMatching(`/f/${form.key}\\?m=${memberToken(id)}$`) },
  ]);
  expect(ownFormLinks[0].qrCode).toMatch(/^<svg[^>]*>/);
  await form.owner.mutate('archiveSource', { id: form.sourceId });
  expect((await rep.graphql(ask)).ownFormLinks).toEqual([]);
});

const NOTHING = { en: '', ja: '' };
