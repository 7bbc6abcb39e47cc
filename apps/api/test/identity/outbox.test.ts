import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, test } from 'vitest';
import { deliverMails } from '../../src/platform/mail/deliver-mail.ts';
import { createMailer } from '../../src/platform/mail/mailer.ts';
import { createWorld, openWorld, uniqueEmail, type World } from '../testkit/world.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { join } from './team-mates.ts';

const OUTBOX = '{ outboxNotice outbox(first: 10) { nodes { id state text problem attempts sentAt } } }';
const MINUTE_MS = 60_000;

type Owner = Awaited<ReturnType<Awaited<ReturnType<World['signUp']>>['found']>>;

/** An organization in a world with a mail server that does as it is told. */
async function withMailServer(
  run: (world: World, owner: Owner, server: MailServer) => Promise<void>,
  behaviour?: SMTPServerOptions,
): Promise<void> {
  const server = await startMailServer(behaviour);
  const world = await createWorld({ smtpUrl: server.url });
  try {
    await run(world, await (await world.signUp({ name: 'Owner One' })).found('藍染商事'), server);
  } finally {
    await world.close();
    await server.close();
  }
}

const first = async (owner: Owner) => (await owner.graphql(OUTBOX)).outbox.nodes[0];
const invite = (owner: Owner, email = uniqueEmail()) =>
  owner.mutate('inviteMember', { email, role: 'REP' }, 'link mailed');

describe('the outbox', () => {
  test('is read by owners alone', async () => {
    const world = await openWorld();
    const owner = await (await world.signUp()).found();
    const admin = await join(world, owner, { role: 'ADMIN' });
    expect((await admin.caller.ask(OUTBOX)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    const { outbox, outboxNotice } = await owner.graphql(OUTBOX);
    expect(outbox.nodes).toHaveLength(1);
    expect(outboxNotice).toContain('SMTP_URL');
    expect(await owner.refused('resendMail', { id: outbox.nodes[0].id })).toMatchObject({
      code: 'NO_MAIL_SERVER',
    });
  });

  test('sends in the reader’s language as text and HTML, and keeps no link of what went out', async () => {
    await withMailServer(async (world, owner, server) => {
      const { mailed } = await invite(owner, 'mei@example.com');
      expect(mailed).toBe(true);
      expect(await first(owner)).toMatchObject({ state: 'QUEUED', text: null });
      await world.workOff();
      expect(await first(owner)).toMatchObject({ state: 'SENT', text: null, problem: null, attempts: 1 });
      const [message = ''] = server.taken;
      expect(message).toContain('To: mei@example.com');
      expect(message).toContain('multipart/alternative');
      expect(decoded(message)).toContain('藍染商事');
      const { rows } = await world.ownerPool.query('SELECT text, html FROM mail_message');
      expect(rows).toEqual([{ text: '', html: null }]);
      await world.minute();
      expect(server.taken).toHaveLength(1);
    });
  });

  test('asks a server that is not there once a turn, however much waits', async () => {
    await withMailServer(async (world, owner, server) => {
      await server.close();
      for (let count = 0; count < 3; count += 1) await invite(owner);
      await deliverMails(
        world.database,
        createMailer({ smtpUrl: server.url, from: 'a@b.example' }),
        Date.now,
      );
      const { outbox } = await owner.graphql('{ outbox(first: 10) { nodes { state problem } } }');
      const problems = outbox.nodes.filter(({ problem }: { problem: string | null }) => problem !== null);
      expect(problems).toMatchObject([{ state: 'QUEUED', problem: expect.stringContaining('ECONNREFUSED') }]);
    });
  });

  test('keeps what waits through two nights without a server, and gives up what is older', async () => {
    await withMailServer(async (world, owner, server) => {
      await server.close();
      await invite(owner);
      const at = (hours: number) => Date.now() + hours * 60 * MINUTE_MS;
      for (let hour = 1; hour < 48; hour += 1) {
        world.clock.now = at(hour);
        await world.minute();
      }
      expect(await first(owner)).toMatchObject({ state: 'QUEUED', attempts: 0 });
      const again = await startMailServer({}, server.url);
      world.clock.now = at(47.5);
      await world.minute();
      expect(await first(owner)).toMatchObject({ state: 'SENT', attempts: 1 });
      expect(again.taken).toHaveLength(1);
      await again.close();

      await invite(owner);
      world.clock.now = at(96);
      await world.minute();
      expect(await first(owner)).toMatchObject({ state: 'FAILED', attempts: 0 });
    });
  });

  test('tries again what the server would not take yet, later and later', async () => {
    let busy = true;
    await withMailServer(
      async (world, owner, server) => {
        await invite(owner);
        await world.workOff();
        expect(await first(owner)).toMatchObject({ state: 'QUEUED', attempts: 1 });
        await world.minute();
        expect(await first(owner)).toMatchObject({ attempts: 1 });
        busy = false;
        world.clock.now = Date.now() + MINUTE_MS + 1000;
        await world.minute();
        expect(await first(owner)).toMatchObject({ state: 'SENT', attempts: 2 });
        expect(server.taken).toHaveLength(1);
      },
      {
        onMailFrom: (_address, _session, done) =>
          done(busy ? Object.assign(new Error('later'), { responseCode: 451 }) : null),
      },
    );
  });

  test('gives up at once what the server refuses for good, and a person sends it again', async () => {
    let refusing = true;
    await withMailServer(
      async (world, owner) => {
        const { link } = await invite(owner);
        await world.workOff();
        const failed = await first(owner);
        expect(failed).toMatchObject({ state: 'FAILED', attempts: 1 });
        expect(failed.text).toContain(link);
        refusing = false;
        await owner.mutate('resendMail', { id: failed.id }, 'mail { state }');
        await world.workOff();
        expect(await first(owner)).toMatchObject({ state: 'SENT' });
        expect(await owner.refused('resendMail', { id: failed.id })).toMatchObject({
          code: 'MAIL_NOT_RESENDABLE',
        });
      },
      {
        onRcptTo: (_address, _session, done) =>
          done(refusing ? Object.assign(new Error('no such box'), { responseCode: 550 }) : null),
      },
    );
  });

  test('does not send again by itself what may have gone out when the connection broke', async () => {
    let cut: (() => void) | undefined;
    await withMailServer(
      async (world, owner, server) => {
        cut = server.cut;
        await invite(owner);
        await world.workOff();
        expect(await first(owner)).toMatchObject({ state: 'UNKNOWN', attempts: 1, text: null });
        world.clock.now = Date.now() + 60 * MINUTE_MS;
        await world.minute();
        expect(await first(owner)).toMatchObject({ state: 'UNKNOWN', attempts: 1 });
      },
      {
        onData: (stream) => {
          stream.resume();
          stream.on('end', () => cut?.());
        },
      },
    );
  });

  test('shows as unknown what a process that died had taken to the server', async () => {
    await withMailServer(async (world, owner, server) => {
      await invite(owner);
      await world.ownerPool.query(
        `UPDATE mail_message SET state = 'SENDING', "claimedAt" = now(), attempts = 1`,
      );
      await world.workOff();
      await world.minute();
      expect(await first(owner)).toMatchObject({ state: 'SENDING' });
      world.clock.now = Date.now() + 16 * MINUTE_MS;
      await world.minute();
      expect(await first(owner)).toMatchObject({ state: 'UNKNOWN' });
      expect(server.taken).toEqual([]);
    });
  });

  test('sends each mail once though several deliver at the same time', async () => {
    await withMailServer(async (world, owner, server) => {
      await Promise.all(Array.from({ length: 6 }, () => invite(owner)));
      await Promise.all([world.minute(), world.workOff(), world.minute()]);
      expect(server.taken).toHaveLength(6);
    });
  });
});

/** The text parts of a message, out of their transfer encoding. */
function decoded(message: string): string {
  return [...message.matchAll(/base64\r?\n\r?\n([\w+/=\r\n]+)/g)]
    .map(([, body = '']) => Buffer.from(body, 'base64').toString('utf8'))
    .join('\n');
}
