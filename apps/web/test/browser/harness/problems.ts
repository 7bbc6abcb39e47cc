import type { Page } from 'playwright-core';

/** What a page must not do unseen: what it threw, printed as an error, failed to load, or asked of a foreign host. */
export type Problems = { readonly all: () => readonly string[] };

/**
 * Collects the problems of a page from now on. `allow` names those a test brings about on purpose;
 * requests that the page itself breaks off by moving on are none.
 */
export function watchProblems(page: Page, allow: readonly RegExp[] = []): Problems {
  const seen: string[] = [];
  const note = (problem: string) => {
    if (!allow.some((pattern) => pattern.test(problem))) seen.push(problem);
  };
  page.on('pageerror', (error) => note(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer: ${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    if (reason !== 'net::ERR_ABORTED') note(`request: ${reason} ${request.url()}`);
  });
  page.on('request', (request) => {
    if (isForeign(request.url())) note(`foreign host: ${request.url()}`);
  });
  return { all: () => [...seen] };
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1';
}
