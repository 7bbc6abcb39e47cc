import { expect, inject } from 'vitest';
import { test } from './open-page.ts';

test('the product under test is ready', async () => {
  const answer = await fetch(new URL('/health/ready', inject('server')));
  expect(answer.status).toBe(200);
});
