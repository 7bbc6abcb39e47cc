import { beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testkit/world.ts';
import { FILLED, openForm } from './form-desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

describe('a form that is opened', () => {
  test('is a page that needs no script, in the language of the browser, and becomes a lead when it is sent', async () => {
    const form = await openForm(world);
    const page = await form.show({ 'accept-language': 'ja,en;q=0.5' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-/);
    expect(page.body).toContain('<html lang="ja">');
    expect(page.body).toContain('お問い合わせ');
    expect(page.body).not.toContain('<script');
    const sent = await form.send({ ...FILLED, ...form.hiddenOf(page.body) });
    expect([sent.statusCode, sent.headers.location]).toEqual([303, `/f/${form.key}/thanks?lang=ja`]);
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
});
