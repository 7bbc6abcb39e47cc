import type { Page, Route } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Answered } from './front-door.ts';

/** Lets the server do what an operation asks, but keeps its answer from the page until it is released. */
export async function holdAnswers(page: Page, operation: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await onOperation(page, operation, async (route) => {
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  return release;
}

/** Lets the server do what an operation asks and loses its answer on the way, until it is mended. */
export async function loseAnswers(page: Page, operation: string): Promise<() => void> {
  let isMended = false;
  await onOperation(page, operation, async (route) => {
    if (isMended) return route.continue();
    await route.fetch();
    return route.abort('aborted');
  });
  return () => {
    isMended = true;
  };
}

/** Fails what an operation asks before it reaches the server, where its variables fit, until it is mended. */
export async function failRequests(page: Page, operation: string, fits: RegExp): Promise<() => void> {
  let isMended = false;
  await onOperation(page, operation, async (route) => {
    if (isMended || !fits.test(route.request().postData() ?? '')) return route.continue();
    return route.abort('aborted');
  });
  return () => {
    isMended = true;
  };
}

/** Lets the page read other answers to an operation than the server gives. */
export async function changeAnswers(page: Page, operation: string, change: (data: Answered) => void) {
  await onOperation(page, operation, async (route) => {
    const response = await route.fetch();
    const answer = await response.json();
    change(answer.data);
    await route.fulfill({ response, json: answer });
  });
}

async function onOperation(page: Page, operation: string, handle: (route: Route) => Promise<void>) {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes(`"${operation}"`) ? handle(route) : route.fallback(),
  );
  onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
}
