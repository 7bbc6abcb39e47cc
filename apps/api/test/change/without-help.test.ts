import { expect, test } from 'vitest';
import { openDesk } from '../metrics/sales-desk.ts';

test('the statements of a command start no processes that help them', async () => {
  const desk = await openDesk();
  const { result } = await desk.command(async ({ client }) => {
    const { rows } = await client.query('SHOW max_parallel_workers_per_gather');
    return rows;
  });
  expect(result).toEqual([{ max_parallel_workers_per_gather: '0' }]);
  const { rows } = await desk.world.database.pool.query('SHOW max_parallel_workers_per_gather');
  expect(rows).not.toEqual(result);
});
