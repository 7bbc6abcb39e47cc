import { parseGlobalId } from '@mikomi/domain/shared';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { confirmLinkIn, FILLED, openForm } from './form-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const AGREED = { ...FILLED, _lang: 'en', 'consent.NEWS': '1' };
const CONSENTS =
  '{ leads(first: 1) { nodes { awaitsConfirmation contact { consents(purpose: NEWS) { state wording basis } } } } }';

describe('what somebody agrees to in a form', () => {
  test('is given in the words they read', async () => {
    const form = await openForm(world);
    await form.send(AGREED);
    await form.read();
    const { leads } = await form.owner.graphql(CONSENTS);
    expect(leads.nodes).toEqual([
      {
        awaitsConfirmation: false,
        contact: { consents: [{ state: 'GIVEN', wording: 'Contact page · 1', basis: 'WEB_FORM' }] },
      },
    ]);
  });

  test('stands on the contact’s timeline, and the words they read are kept beside it when the form asks in others', async () => {
    const form = await openForm(world);
    await form.send(AGREED);
    await form.read();
    const { consents } = await form.content();
    const wording = { en: 'Other words.', ja: '別の文言' };
    await form.edit({ consents: consents.map((consent: object) => ({ ...consent, wording })) });
    const { contacts } = await form.owner.graphql(
      '{ contacts(first: 1) { nodes { id formConsents { form purpose version wording givenAt isConfirmedByMail } } } }',
    );
    const [contact] = contacts.nodes;
    const { timeline } = await form.owner.graphql(
      'query ($record: ID!) { timeline(record: $record, first: 20) { nodes { ... on TimelineChange { recordType subject } } } }',
      { record: contact.id },
    );
    expect(contact.formConsents).toEqual([
      {
        form: 'Contact page',
        purpose: 'NEWS',
        version: 1,
        wording: 'I would like to receive news and offers by e-mail. I can withdraw this at any time.',
        givenAt: expect.any(String),
        isConfirmedByMail: false,
      },
    ]);
    expect(timeline.nodes).toContainEqual({
      recordType: 'Consent',
      subject: 'メールへの同意 · お知らせ',
    });
  });

  test('is not given by whoever did not tick it', async () => {
    const form = await openForm(world);
    await form.send(FILLED);
    await form.read();
    const { leads } = await form.owner.graphql(CONSENTS);
    expect(leads.nodes[0].contact.consents).toEqual([]);
  });

  test('takes no refusal back that was said after the form was sent', async () => {
    const form = await openForm(world);
    await form.send(AGREED);
    await form.read();
    await form.send({ ...AGREED, 'lead.note': 'Once more, please.' });
    const { contacts } = await form.owner.graphql('{ contacts(first: 1) { nodes { id } } }');
    const said = { contactId: contacts.nodes[0].id, channel: 'EMAIL', purpose: 'NEWS', state: 'REFUSED' };
    await form.owner.mutate('setConsent', said);
    await form.read();
    const { leads } = await form.owner.graphql(CONSENTS);
    expect(leads.nodes[0].contact.consents).toMatchObject([{ state: 'REFUSED', basis: 'MEMBER' }]);
  });

  test('counts once the link of a mail was confirmed, one time; the lead is there before', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    const sent = await form.send(AGREED);
    expect(sent.headers.location).toBe(`/f/${form.key}/thanks?lang=en&confirm=1`);
    await form.read();
    const before = await form.owner.graphql(CONSENTS);
    expect(before.leads.nodes).toEqual([{ awaitsConfirmation: true, contact: { consents: [] } }]);
    const path = await confirmLinkIn(form);
    const page = await form.get(path, { 'accept-language': 'en' });
    expect(page.body).toContain('in a form of Test Trading. Please confirm it:');
    expect(page.body).toContain('I would like to receive news and offers by e-mail.');
    expect((await form.owner.graphql(CONSENTS)).leads.nodes[0].awaitsConfirmation).toBe(true);
    const done = await form.post(path);
    expect(done.body).toContain('It is confirmed.');
    expect(done.body).toContain('Test Trading has your confirmation.');
    expect((await form.owner.graphql(CONSENTS)).leads.nodes).toEqual([
      {
        awaitsConfirmation: false,
        contact: { consents: [{ state: 'GIVEN', wording: 'Contact page · 1', basis: 'WEB_FORM' }] },
      },
    ]);
    const { contacts } = await form.owner.graphql(
      '{ contacts(first: 1) { nodes { formConsents { isConfirmedByMail } } } }',
    );
    expect(contacts.nodes[0].formConsents).toEqual([{ isConfirmedByMail: true }]);
    expect((await form.post(path)).statusCode).toBe(410);
  });

  test('asks one address three times a day at most, whatever name is given to it', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    const sendAll = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1)
        await form.send({
          ...AGREED,
          'contact.name': `Person ${n}`,
          'contact.email': 'Somebody@else.example',
        });
      await form.read();
    };
    const asked = async () =>
      (await form.owner.graphql('{ outbox(first: 20) { nodes { recipient } } }')).outbox.nodes.length;
    await sendAll(0, 2);
    await sendAll(2, 6);
    expect(await asked()).toBe(3);
    world.clock.now = Date.now() + 25 * 3_600_000;
    onTestFinished(() => {
      world.clock.now = undefined;
    });
    await sendAll(6, 7);
    expect(await asked()).toBe(4);
  });

  test('waits no more once its link has expired', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    await form.send(AGREED);
    await form.read();
    const expired = { awaitsConfirmation: false, contact: { consents: [] } };
    world.clock.now = Date.now() + 8 * 86_400_000;
    onTestFinished(() => {
      world.clock.now = undefined;
    });
    const { leads } = await form.owner.graphql(CONSENTS);
    expect(leads.nodes).toEqual([expired]);
  });

  test('follows its contact when they are merged, comes back when that is taken apart, and is in the file of what is held', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    await form.send(AGREED);
    await form.read();
    const { leads } = await form.owner.graphql('{ leads(first: 1) { nodes { contact { id } } } }');
    const asked = leads.nodes[0].contact.id;
    const made = await form.owner.mutate('createContact', { familyName: 'Tanaka' }, 'contact { id }');
    const kept = made.contact.id;
    const heldOf = async (id: string) => {
      const { held } = (await form.owner.http('GET', `/api/contacts/${id}/held.json`)).json();
      return held.formConsents;
    };
    expect(await heldOf(kept)).toEqual([]);
    const ids = { ids: [kept, asked], survivorId: kept };
    const { mergeId } = await form.owner.mutate('mergeParties', ids, 'mergeId');
    const ofContact = { contactId: parseKey(kept), purpose: 'NEWS', givenAt: null };
    const [held, ...more] = await heldOf(kept);
    expect(held).toMatchObject(ofContact);
    expect(held.wording).toContain('news and offers by e-mail');
    expect(held).not.toHaveProperty('tokenHash');
    expect(more).toEqual([]);
    await form.owner.mutate('unmergeParties', { id: mergeId }, '__typename');
    expect(await heldOf(kept)).toEqual([]);
    expect(await heldOf(asked)).toMatchObject([{ ...ofContact, contactId: parseKey(asked) }]);
    await form.post(await confirmLinkIn(form));
    expect((await heldOf(asked))[0].givenAt).not.toBeNull();
  });

  test('stays in the words of the page that was sent, also where they were changed meanwhile', async () => {
    const form = await openForm(world);
    const wording = { en: 'Send me letters.', ja: '' };
    await form.edit({ consents: [{ purpose: 'NEWS', wording }] });
    await form.send({ ...AGREED, 'consent.NEWS': '1' });
    await form.read();
    const { leads } = await form.owner.graphql(CONSENTS);
    expect(leads.nodes[0].contact.consents).toMatchObject([{ wording: 'Contact page · 1' }]);
    const { body } = await form.show({ 'accept-language': 'en' });
    expect(body).toContain('name="consent.NEWS" value="2"> <span>Send me letters.');
  });
});

const parseKey = (id: string) => (parseGlobalId(id, 'Contact') as { readonly id: string }).id;
