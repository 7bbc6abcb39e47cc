import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import {
  hooks,
  judgePassword,
  judgeSignUp,
  organizationHeader,
  passwordResets,
  routes,
  schema,
  serveForms,
  serveInlets,
  whoAsks,
} from './compose.ts';
import { createApollo } from './graphql/apollo.ts';
import { askerBudget, withinBudget } from './graphql/asker-budget.ts';
import { type GraphContext, opaqueDatabase } from './graphql/context.ts';
import type { ReportBug } from './graphql/mask-error.ts';
import { readPersistedDocuments } from './graphql/persisted-documents.ts';
import { type AskedContext, serveGraphql } from './graphql/serve-graphql.ts';
import { serveSubscriptions } from './graphql/serve-subscriptions.ts';
import { createLiveFeed } from './platform/change/live-feed.ts';
import type { Database } from './platform/database/database.ts';
import { type Authentication, createAuthentication } from './platform/http/authentication.ts';
import { requestBudget } from './platform/http/request-budget.ts';
import { headersOf, serveAuthentication } from './platform/http/serve-authentication.ts';
import { serveHealth } from './platform/http/serve-health.ts';
import { serveWeb } from './platform/http/serve-web.ts';
import { createServer } from './platform/http/server.ts';
import { mailerOf } from './platform/mail/mailer.ts';
import { secretBox } from './platform/secret-box.ts';
import { serveSample } from './sample/serve-sample.ts';
import { servesThisMachine } from './sample/serves-this-machine.ts';

/** What the product runs on and among. */
export interface AppOptions {
  readonly database: Database;
  /** Connections of the owner, direct: health, jobs, listening. */
  readonly ownerPool: Database['pool'];
  /** The owner's direct address: what is told live is listened for there. */
  readonly directUrl: string;
  readonly publicUrl: string;
  /** Where mails go out; none: they are held on the outbox page. */
  readonly smtpUrl?: string | undefined;
  readonly mailFrom?: string;
  readonly secret: string;
  readonly webDir: string;
  readonly production: boolean;
  readonly rateLimited: boolean;
  /** What each token or session may ask of GraphQL in a minute; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Whether anybody may sign up, or only the first person and whoever was invited. */
  readonly signUp: 'open' | 'invited';
  readonly trustProxy: string | undefined;
  /** The password of the sample's sign-ins; none when no sample was loaded. */
  readonly samplePassword?: () => Promise<string | undefined>;
  readonly now: () => number;
  readonly report: ReportBug;
}

/** The product as a server, not yet listening. */
export interface App {
  readonly server: FastifyInstance;
  readonly authentication: Authentication;
}

/** Puts the product together on these connections: schema, sign-in, every address, and what is told live. */
export async function createApp(options: AppOptions): Promise<App> {
  const { database, now } = options;
  const product = {
    publicUrl: options.publicUrl,
    hasMailServer: options.smtpUrl !== undefined,
    secretBox: secretBox(options.secret),
    signUpByInvitation: options.signUp === 'invited',
  };
  const surroundings = { database, now, hooks, product };
  const mailer = mailerOf({ smtpUrl: options.smtpUrl, from: options.mailFrom ?? '' });
  const authentication = createAuthentication({
    ...options,
    judgePassword,
    judgeSignUp: judgeSignUp(surroundings),
    sendPasswordReset: passwordResets(surroundings, mailer),
  });
  const server = createServer(options);
  const apollo = createApollo(schema, server, options.report);
  await apollo.start();
  const documents = await readPersistedDocuments(
    ['persisted-documents.json', 'persisted-documents.previous.json'].map(
      (name) => `${options.webDir}/${name}`,
    ),
  );
  await serveAuthentication(server, authentication, options.publicUrl);
  serveHealth(server, options.ownerPool, now);
  const contextOf = async (headers: Headers, canTellBrowser = false): Promise<AskedContext> => {
    const asker = await whoAsks(headers, surroundings, authentication, { canTellBrowser });
    const { person, member, by, credential, cookies } = asker;
    const context: GraphContext = {
      ...surroundings,
      database: opaqueDatabase(database),
      person,
      member,
      request: { idempotencyKey: headers.get('idempotency-key') ?? undefined, headers },
      loaders: new Map(),
    };
    return {
      context,
      freeText: by === 'token' || !options.production,
      wrongToken: by === 'wrong-token',
      credential,
      cookies,
    };
  };
  const budget = askerBudget(requestBudget(options.requestsPerMinute, now));
  serveGraphql(server, {
    apollo,
    contextOf: (request) => withinBudget(budget, request, () => contextOf(headersOf(request), true)),
    documents,
    report: options.report,
  });
  for (const serve of routes)
    await serve(server, async (request) => {
      const find = () => whoAsks(headersOf(request), surroundings, authentication);
      return (await withinBudget(budget, request, find)).member;
    });
  await serveInlets(server, { database, now, ...product });
  await serveForms(server, surroundings);
  const feed = createLiveFeed(database, options.directUrl);
  serveSubscriptions(server, { ...options, schema, contextOf, organizationHeader, documents, feed, budget });
  const { samplePassword = async () => undefined } = options;
  serveSample(server, database, servesThisMachine(options) ? samplePassword : async () => undefined);
  if (existsSync(options.webDir)) await serveWeb(server, options.webDir);
  return { server, authentication };
}
