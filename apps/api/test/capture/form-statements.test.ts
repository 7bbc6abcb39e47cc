import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { FILLED, openForm, theForm } from './form-desk.ts';
import { ownStatements } from './inbox-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

/** What is asked for a form itself, whatever the background does beside it. */
const ofForm = (statements: readonly string[]) =>
  statements.filter((text) => /FROM inlet|web_form|custom_field|FROM product|INTO delivery/.test(text))
    .length;

const filled = (n: number) => ({
  ...FILLED,
  _lang: 'en',
  'contact.name': `Person ${n}`,
  'contact.email': `p${n}@example.com`,
  'company.name': `Company ${n}`,
  'consent.NEWS': '1',
});

describe('a form asks the database little', () => {
  test('four statements at most answer whoever sends it, however much it asks', async () => {
    const form = await openForm(world);
    const send = async (n: number) =>
      ownStatements((await world.countStatements(() => form.send(filled(n)))).statements);
    await send(0);
    const few = await send(1);
    const { fields } = await form.content();
    const more = ['CONTACT_JOB_TITLE', 'CONTACT_FAMILY_READING', 'LINE_PRODUCT', 'CONTACT_LANGUAGE'].map(
      (field) => ({ ...fields[0], place: { field }, isRequired: false }),
    );
    await form.edit({ fields: [...fields, ...more] });
    expect(await send(2)).toBe(few);
    await form.read();
    expect(few).toBeLessThanOrEqual(4);
    const amiss = await world.countStatements(() => form.send({ 'contact.email': 'p@' }));
    expect(ofForm(amiss.statements)).toBeLessThan(few);
  });

  test('shows itself with four at most, counting the view', async () => {
    const form = await openForm(world);
    await form.show();
    const shown = await world.countStatements(() => form.show());
    expect(ofForm(shown.statements)).toBeLessThanOrEqual(4);
  });

  test('takes in twenty with what was agreed in them by as many statements as two', async () => {
    const form = await openForm(world);
    await form.edit({ doubleOptIn: true });
    const take = async (from: number, to: number) => {
      for (let n = from; n < to; n += 1) await form.send(filled(n));
      return ownStatements((await world.countStatements(() => form.read())).statements);
    };
    await take(0, 1);
    const few = await take(1, 3);
    expect(await take(3, 23)).toBe(few);
  });

  test('is listed with its numbers by as many statements as four', async () => {
    const form = await openForm(world);
    const list = async () =>
      ownStatements(
        (await world.countStatements(() => theForm(form, 'id conversion { views days { views } }')))
          .statements,
      );
    await list();
    const one = await list();
    for (let n = 0; n < 3; n += 1)
      await form.owner.mutate('openInlet', { kind: 'WEB_FORM', name: `Form ${n}` }, 'source { id }');
    expect(await list()).toBe(one);
  });
});
