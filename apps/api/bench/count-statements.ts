import pg from 'pg';

// Loaded into the product's process before the product: counts the statements that it sends, and says so when asked.

let statements = 0;
const query = pg.Client.prototype.query as (...all: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...all: unknown[]) {
  const text = typeof all[0] === 'string' ? all[0] : (all[0] as { text?: string } | undefined)?.text;
  if (!/^(?:BEGIN|COMMIT|ROLLBACK)/i.test(text ?? '')) statements += 1;
  return query.apply(this, all);
} as typeof pg.Client.prototype.query;

process.on('message', (message) => {
  if (message === 'statements') process.send?.({ statements });
});
process.channel?.unref();
