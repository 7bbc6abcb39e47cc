import { expect, inject } from 'vitest';

/** Posts JSON to the address of a source, as another system does. */
export async function postTo(address: string, body: object): Promise<void> {
  const answer = await fetch(new URL(new URL(address).pathname, inject('server')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
}
