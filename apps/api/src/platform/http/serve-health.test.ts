import Fastify from 'fastify';
import { expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { serveHealth } from './serve-health.ts';

test('asks the database once a second whether it is ready, however many ask', async () => {
  let asked = 0;
  let clock = 0;
  const away = async () => {
    asked += 1;
    throw new Error('away');
  };
  const server = Fastify();
  serveHealth(server, { query: away } as unknown as Database['pool'], () => clock);
  const ready = () => server.inject('/health/ready');
  const answers = await Promise.all(Array.from({ length: 20 }, ready));
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
  expect(answers[7]?.json()).toEqual({ status: 'database does not answer' });
  clock = 999;
  await ready();
  expect(asked).toBe(1);
  clock = 1000;
  await ready();
  expect(asked).toBe(2);
});
