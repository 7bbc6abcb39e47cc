import { expect, it } from 'vitest';
import { readEnv } from './env.ts';
import { StartError } from './platform/start-error.ts';

const read = (source: Record<string, string>) => readEnv(source, { root: '/srv/mikomi' });
const SECRET = 'x'.repeat(32);

it('needs nothing', () => {
  expect(read({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    databaseUrl: undefined,
    dataDir: '/srv/mikomi/.mikomi',
    processes: 'all',
    signUp: 'open',
    sample: 'yes',
    trustProxy: undefined,
  });
});

it.each([
  [{}, 'yes'],
  [{ MIKOMI_SAMPLE: 'ja' }, 'ja'],
  [{ MIKOMI_SAMPLE: 'en' }, 'en'],
  [{ MIKOMI_SAMPLE: 'no' }, 'no'],
  [{ DATABASE_URL: 'postgres://localhost/crm', MIKOMI_SECRET: SECRET }, 'no'],
  [{ DATABASE_URL: 'postgres://localhost/crm', MIKOMI_SECRET: SECRET, MIKOMI_SAMPLE: 'ja' }, 'ja'],
])('takes the sample that %j asks for', (source, sample) => {
  expect(read(source as Record<string, string>).sample).toBe(sample);
});

it('names the choices to whoever asks for a sample in another language', () => {
  expect(() => read({ MIKOMI_SAMPLE: 'fr' })).toThrow('MIKOMI_SAMPLE is “fr”. Give one of yes, en, ja, no.');
});

it.each([['loopback'], ['127.0.0.1'], ['10.0.0.0/8, ::1'], ['2001:db8::/32,loopback']])(
  'trusts the proxy %s',
  (proxy) => {
    expect(read({ MIKOMI_TRUST_PROXY: proxy }).trustProxy).toBe(proxy);
  },
);

it.each(['crm@example.com', 'Sales <crm@localhost>', '営業部 <crm@example.co.jp>'])(
  'sends mail as %s',
  (from) => {
    expect(read({ MAIL_FROM: from }).mailFrom).toBe(from);
  },
);

it.each([
  ['MIKOMI_POOLSIZE', { MIKOMI_POOLSIZE: '5' }],
  ['PORT', { PORT: 'http' }],
  ['PORT', { PORT: '70000' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/crm', MIKOMI_SECRET: SECRET }],
  ['MIKOMI_SECRET', { MIKOMI_SECRET: 'short' }],
  ['MIKOMI_SECRET', { DATABASE_URL: 'postgres://localhost/crm' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'crm.example.com' }],
  ['MAIL_FROM', { MAIL_FROM: 'garbage' }],
  ['MAIL_FROM', { MAIL_FROM: 'Mikomi <crm@>' }],
  ['MIKOMI_WEB_DIR', { MIKOMI_WEB_DIR: '/nowhere' }],
  ['SMTP_URL', { SMTP_URL: 'mail.example.com' }],
  ['MIKOMI_PROCESSES', { MIKOMI_PROCESSES: 'both' }],
  ['MIKOMI_POOL_SIZE', { MIKOMI_POOL_SIZE: '1' }],
  ['MIKOMI_SAMPLE', { MIKOMI_SAMPLE: 'maybe' }],
  ['MIKOMI_TRUST_PROXY', { MIKOMI_TRUST_PROXY: 'x' }],
  ['MIKOMI_TRUST_PROXY', { MIKOMI_TRUST_PROXY: '10.0.0.0/33' }],
  ['MIKOMI_REQUESTS_PER_MINUTE', { MIKOMI_REQUESTS_PER_MINUTE: '-1' }],
])('says of a wrong %s what to do, in one line', (name, source) => {
  expect(() => read(source as unknown as Record<string, string>)).toThrow(StartError);
  expect(() => read(source as unknown as Record<string, string>)).toThrow(new RegExp(`^${name}.*\\.$`));
});

it.each([
  [{}, undefined],
  [{ PORT: '4100' }, 4100],
])('listens as a worker only where it was told to: %j', (source, port) => {
  expect(read({ MIKOMI_PROCESSES: 'worker', ...source })).toMatchObject({
    port,
    publicUrl: 'http://localhost:4000',
  });
});
