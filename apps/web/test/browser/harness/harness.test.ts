import { describe, expect } from 'vitest';
import { expectAccessible, runAxe } from './expect-accessible.ts';
import { openPage, test } from './open-page.ts';
import { watchProblems } from './problems.ts';
import { serveStatic } from './static-site.ts';

const GREETING = '<h1>見込み</h1><p>Potential</p><button type="button">Call</button>';

describe('a page is opened as a person sees it', () => {
  test.each([
    { width: 'desktop', theme: 'light', locale: 'en' },
    { width: 'phone', theme: 'dark', locale: 'ja' },
  ] as const)('$width, $theme, $locale', async (view) => {
    const site = await serveStatic({ '/': GREETING });
    const page = await openPage(view);
    await page.goto(site);
    const seen = await page.evaluate(() => ({
      width: window.innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      language: navigator.language.slice(0, 2),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }));
    expect(seen).toEqual({
      width: view.width === 'phone' ? 360 : 1280,
      dark: view.theme === 'dark',
      language: view.locale,
      zone: 'Asia/Tokyo',
    });
    await expectAccessible(page);
  });

  test('each with a memory of its own', async () => {
    const site = await serveStatic({ '/': GREETING });
    const first = await openPage();
    await first.goto(site);
    await first.evaluate(() => localStorage.setItem('who', 'first'));
    const second = await openPage();
    await second.goto(site);
    expect(await second.evaluate(() => localStorage.getItem('who'))).toBeNull();
  });
});

describe('a problem of the page is seen', () => {
  const ALL = [/./];

  test.each([
    ['an error on the console', '<script>console.error("broken")</script>', /^console: broken/],
    ['a thrown error', '<script>throw new Error("broken")</script>', /^thrown: broken/],
    ['an answer that is an error', '<img alt="" src="/missing.png">', /^answer: 404 .*missing\.png/],
    ['a request that fails', '<img alt="" src="http://127.0.0.1:9/a.png">', /^request: net::.*a\.png/],
    [
      'a request to another host',
      '<img alt="" src="https://example.invalid/a.png">',
      /^foreign host: .*example/,
    ],
  ])('%s', async (_, body, told) => {
    const site = await serveStatic({ '/': body });
    const page = await openPage({ allow: ALL });
    const problems = watchProblems(page);
    await page.goto(site);
    await expect.poll(problems.all).toContainEqual(expect.stringMatching(told));
  });

  test('unless the test brings it about', async () => {
    const site = await serveStatic({ '/': '<script>console.error("expected")</script>' });
    const page = await openPage({ allow: [/^console: expected/] });
    await page.goto(site);
  });
});

test('a page that shuts somebody out is seen', async () => {
  const site = await serveStatic({ '/': '<h1>Leads</h1><img src="data:,"><p style="color:#bbb">Pale</p>' });
  const page = await openPage();
  await page.goto(site);
  const { faults } = await runAxe(page);
  expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
});
