import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { trustedOrigins } from '../../src/platform/http/authentication.ts';
import { openSocket } from '../realtime/socket.ts';
import { createWorld, openWorld, uniqueEmail } from '../testkit/world.ts';
import { join } from './team-mates.ts';

const PASSWORD = 'correct horse 9';
/** The mail is written behind the answer. */
const PATIENCE_MS = 20_000;
const WHO = '{ viewer { person { email } } }';

describe('a password', () => {
  test('is held to the rules of the domain at sign-up, with a code for programs', async () => {
    const nobody = (await openWorld()).nobody();
    const signUp = async (password: string, name = 'Mei Tanaka', email = uniqueEmail()) => {
      const answer = await nobody.http('POST', '/api/auth/sign-up/email', { name, email, password });
      return [answer.statusCode, answer.json().code];
    };
    expect(await signUp('short')).toEqual([400, 'PASSWORD_TOO_SHORT']);
    expect(await signUp('x'.repeat(129))).toEqual([400, 'PASSWORD_TOO_LONG']);
    expect(await signUp('aaaaaaaaaaaa')).toEqual([400, 'PASSWORD_TOO_PLAIN']);
    expect(await signUp('mei tanaka 2026')).toEqual([400, 'PASSWORD_IS_YOUR_NAME']);
    expect(await signUp('long-enough-1@example.com', 'Mei', 'long-enough-1@example.com')).toEqual([
      400,
      'PASSWORD_IS_YOUR_NAME',
    ]);
    for (const common of ['1234567890', 'qwertyuiop', 'P@ssw0rd2026!', 'passwordpassword', '2026-11-29'])
      expect([common, ...(await signUp(common))]).toEqual([common, 400, 'PASSWORD_TOO_COMMON']);
    expect(await signUp('正しい馬の電池とホチキス')).toEqual([200, undefined]);
  });

  test('is held to them when it is changed', async () => {
    const person = await (await openWorld()).signUp({ name: 'Mei Tanaka', password: PASSWORD });
    const change = (newPassword: string) =>
      person.http('POST', '/api/auth/change-password', { newPassword, currentPassword: PASSWORD });
    expect((await change('mei tanaka 77')).json().code).toBe('PASSWORD_IS_YOUR_NAME');
    expect((await change('Welcome2026!')).json().code).toBe('PASSWORD_TOO_COMMON');
    expect((await change('another horse 7')).statusCode).toBe(200);
  });
});

describe('a password reset', () => {
  async function askForReset(email: string) {
    const world = await openWorld();
    return world.nobody().http('POST', '/api/auth/request-password-reset', { email });
  }

  async function resetMail(owner: Awaited<ReturnType<typeof ownerAlone>>, count = 1): Promise<string> {
    return vi.waitFor(async () => {
      const { outbox } = await owner.graphql('{ outbox(first: 10) { nodes { kind text } } }');
      const mails = outbox.nodes.filter(({ kind }: { kind: string }) => kind === 'PASSWORD_RESET');
      expect(mails).toHaveLength(count);
      return mails[0].text;
    }, PATIENCE_MS);
  }

  async function ownerAlone() {
    const world = await openWorld();
    return (await world.signUp({ name: 'Mei Tanaka', password: PASSWORD })).found();
  }

  test('mails a link into our own page, takes a good password once, and ends every session', async () => {
    const owner = await ownerAlone();
    const world = await openWorld();
    const watcher = await join(world, owner, { role: 'OWNER' });
    expect((await askForReset(owner.person?.email ?? '')).statusCode).toBe(200);
    const text = await resetMail(watcher.caller);
    const token = /http:\/\/localhost:4000\/reset-password\?token=([\w-]+)/.exec(text)?.[1];
    expect(token).toBeTypeOf('string');
    const reset = (newPassword: string) =>
      world.nobody().http('POST', '/api/auth/reset-password', { newPassword, token });
    expect((await reset('mei tanaka 77')).json().code).toBe('PASSWORD_IS_YOUR_NAME');
    expect((await reset('1234567890')).json().code).toBe('PASSWORD_TOO_COMMON');
    expect((await reset('a brand new 1')).statusCode).toBe(200);
    expect((await reset('a second new 2')).json().code).toBe('INVALID_TOKEN');
    expect(await owner.graphql(WHO)).toEqual({ viewer: null });
    const signIn = (password: string) =>
      world.nobody().http('POST', '/api/auth/sign-in/email', { email: owner.person?.email, password });
    expect((await signIn(PASSWORD)).statusCode).toBe(401);
    expect((await signIn('a brand new 1')).statusCode).toBe(200);
  });

  test('answers alike for an address nobody has', async () => {
    const owner = await ownerAlone();
    const [known, unknown] = await Promise.all([
      askForReset(owner.person?.email ?? ''),
      askForReset(uniqueEmail()),
    ]);
    expect([known.statusCode, known.json()]).toEqual([unknown.statusCode, unknown.json()]);
    await resetMail(owner);
  });

  test('lies in no outbox when the person works in two organizations', async () => {
    const world = await openWorld();
    const owner = await ownerAlone();
    const other = await owner.found('Second');
    await askForReset(owner.person?.email ?? '');
    const alone = await ownerAlone();
    await askForReset(alone.person?.email ?? '');
    await resetMail(alone);
    for (const each of [owner, other])
      expect((await each.graphql('{ outbox(first: 1) { totalCount } }')).outbox.totalCount).toBe(0);
    const { rows } = await world.ownerPool.query(
      'SELECT count(*)::int AS n FROM mail_message WHERE recipient = $1',
      [owner.person?.email],
    );
    expect(rows[0].n).toBe(0);
  });
});

describe('a session', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;
  afterEach(() => vi.useRealTimers());

  test('goes on for as long as somebody works, day by day, and its browser is told so; a socket can tell it nothing', async () => {
    const world = await createWorld();
    onTestFinished(() => world.close());
    const owner = await (await world.signUp()).found();
    const [began, ask] = [Date.now(), () => owner.http('POST', '/graphql', { query: WHO })];
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const day of [6, 12, 18]) {
      vi.setSystemTime(began + day * DAY_MS);
      const socket = await openSocket(world, { cookie: owner.cookie });
      expect(await socket.init({ organization: owner.slug })).toMatchObject({ type: 'connection_ack' });
      socket.close();
      const [first, second] = [await ask(), await ask()];
      expect(first.json()).toMatchObject({ data: { viewer: { person: { email: owner.person?.email } } } });
      const told = String(first.headers['set-cookie']);
      expect(told).toContain(owner.cookie.split(';')[0]);
      expect(told).toContain('Max-Age=604800');
      expect(second.headers['set-cookie']).toBeUndefined();
    }
    vi.setSystemTime(began + 26 * DAY_MS);
    expect((await ask()).json().data).toEqual({ viewer: null });
  });
});

describe('the doors of sign-in', () => {
  test.each(['a b', 'mei@localhost:4000', '[', 'localhost:99999'])(
    'take “%s” for no host, and are no fault of ours',
    async (host) => {
      const world = await openWorld();
      const before = world.bugs.length;
      const answer = await world.nobody().with({ host }).http('GET', '/api/auth/get-session');
      expect([answer.statusCode, answer.body]).toEqual([200, 'null']);
      expect(world.bugs).toHaveLength(before);
    },
  );

  // The advisories of the library were in what it adds on: keys, organizations, other people's sign-in, address changes.
  test.each([
    'api-key/create',
    'api-key/verify',
    'organization/create',
    'organization/accept-invitation',
    'organization/list',
    'admin/list-users',
    'sign-in/social',
    'sign-in/magic-link',
    'callback/google',
    'oauth2/authorize',
    'update-user',
    'update-session',
    'change-email',
    'delete-user',
    'set-password',
    'link-social',
    'unlink-account',
    'list-accounts',
    'get-access-token',
    'verify-email',
    'send-verification-email',
    'reset-password/some-token?callbackURL=https://evil.example',
    'error',
    'ok',
    'reference',
    'open-api/generate-schema',
  ])('%s is none of ours', async (path) => {
    const person = await (await openWorld()).signUp();
    for (const method of ['GET', 'POST'] as const)
      expect(
        (await person.http(method, `/api/auth/${path}`, method === 'POST' ? {} : undefined)).statusCode,
      ).toBe(404);
  });

  test('are open to our own pages alone', async () => {
    const world = await openWorld();
    const { email } = (await world.signUp({ password: PASSWORD })).person ?? {};
    const from = async (origin: string) =>
      (
        await world
          .nobody()
          .with({ origin, cookie: 'mikomi.session_token=x' })
          .http('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
      ).statusCode;
    expect(await from('http://localhost:4000')).toBe(200);
    expect(await from('http://127.0.0.1:4000')).toBe(200);
    expect(await from('http://evil.example')).toBe(403);
    expect(await from('http://localhost:4001')).toBe(403);
    expect(await from('null')).toBe(403);
  });

  test('trust a loopback page only where the product itself is at one', () => {
    expect(trustedOrigins('https://crm.example.com', 'http://localhost:4000/api/auth/sign-in')).toEqual([
      'https://crm.example.com',
    ]);
    expect(trustedOrigins('http://localhost:4000', undefined)).toEqual([
      'http://localhost:4000',
      'http://127.0.0.1:4000',
    ]);
    expect(trustedOrigins('http://localhost:0', 'http://127.0.0.1:53211/api/auth/ok')).toContain(
      'http://127.0.0.1:53211',
    );
    expect(trustedOrigins('http://localhost:4000', 'http://evil.example/api/auth/ok')).not.toContain(
      'http://evil.example',
    );
  });

  test.each([
    ['https://crm.example.com', true],
    ['http://localhost:4000', false],
  ])('keep the cookie of a session at %s from scripts and from other sites', async (publicUrl, isSecure) => {
    const world = await createWorld({ publicUrl });
    try {
      const answer = await world
        .nobody()
        .with({ origin: publicUrl, host: new URL(publicUrl).host })
        .http('POST', '/api/auth/sign-up/email', { name: 'Mei', email: uniqueEmail(), password: PASSWORD });
      expect(answer.statusCode, answer.body).toBe(200);
      const [cookie] = [answer.headers['set-cookie'] ?? []]
        .flat()
        .filter((one) => one.includes('session_token'));
      const flags = (cookie ?? '').split(';').map((part) => part.trim().toLowerCase());
      expect(flags).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
      expect(flags.includes('secure')).toBe(isSecure);
      expect((cookie ?? '').startsWith('__Secure-')).toBe(isSecure);
    } finally {
      await world.close();
    }
  });

  test('let nobody ask for resets without end', async () => {
    const world = await createWorld({ rateLimited: true });
    try {
      const statuses: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) {
        const answer = await world
          .nobody()
          .http('POST', '/api/auth/request-password-reset', { email: 'mei@example.com' });
        statuses.push(answer.statusCode);
      }
      expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
    } finally {
      await world.close();
    }
  });

  test('let nobody try passwords without end, whatever address a client claims to have', async () => {
    const world = await createWorld({ rateLimited: true });
    try {
      const statuses: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) {
        const caller = world.nobody().with({
          'x-forwarded-for': `2001:db8::${turn}`,
          'x-real-ip': `10.0.0.${turn}`,
          'cf-connecting-ip': `10.0.1.${turn}`,
        });
        const answer = await caller.http('POST', '/api/auth/sign-in/email', {
          email: 'mei@example.com',
          password: `wrong password ${turn}`,
        });
        statuses.push(answer.statusCode);
      }
      expect(statuses).toEqual([401, 401, 401, 429, 429, 429]);
    } finally {
      await world.close();
    }
  });
});
