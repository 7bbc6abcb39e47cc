import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@mikomi/domain/identity';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import type { Database } from '../database/database.ts';
import { newId } from '../ids.ts';
import { log } from '../log.ts';

/** Somebody who forgot their password, and where they choose a new one. */
export interface PasswordReset {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly url: string;
  /** What the browser that asked prefers (BCP 47), the most wanted first. */
  readonly languages: readonly string[];
}

/** Why a password, or a sign-up as a whole, is refused. */
export interface SignInProblem {
  readonly code: string;
  readonly message: string;
}

export type JudgeSignUp = (asked: {
  readonly email: string;
  readonly name: string;
  readonly invitation: string | undefined;
}) => Promise<SignInProblem | undefined>;

/** What sign-in needs of its surroundings. */
export interface AuthenticationOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly secret: string;
  readonly rateLimited: boolean;
  readonly judgePassword: (
    password: string,
    person: { readonly email: string; readonly name: string },
  ) => Promise<SignInProblem | undefined>;
  /** Judges whoever signs up over HTTP, where that is served; the secret of an invitation comes along where there is one. */
  readonly judgeSignUp?: JudgeSignUp | undefined;
  readonly sendPasswordReset: (reset: PasswordReset) => Promise<void>;
}

export type Authentication = ReturnType<typeof createAuthentication>;

/** The doors of the library that are used; it has many more, and none of them answers. */
export const AUTHENTICATION_PATHS = [
  '/sign-up/email',
  '/sign-in/email',
  '/sign-out',
  '/get-session',
  '/request-password-reset',
  '/reset-password',
  '/change-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
] as const;

/**
 * People, their passwords and their sessions; organizations and members are the identity room's.
 * Asking for a reset answers alike for every address. Signing up does say that an address is taken: whoever signs up is
 * signed in at once, so the outcome would tell it anyway; only a mail to confirm could hide it, and a house without a
 * mail server has none. The rate limit makes trying addresses slow.
 */
export function createAuthentication(options: AuthenticationOptions) {
  return betterAuth({
    appName: 'Mikomi',
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    secret: options.secret,
    database: options.database.pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: (request) => trustedOrigins(options.publicUrl, request?.url),
    user: { modelName: 'person' },
    session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
    emailAndPassword: {
      enabled: true,
      // The rules of the domain come first; these are as wide, in UTF-16 units instead of characters.
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD * 2,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }, request) =>
        options.sendPasswordReset({
          personId: user.id,
          email: user.email,
          name: user.name,
          url: `${options.publicUrl}/reset-password?token=${encodeURIComponent(token)}`,
          languages: languagesOf(request?.headers.get('accept-language') ?? ''),
        }),
    },
    hooks: { before: judgeBefore(options) },
    rateLimit: { enabled: options.rateLimited },
    advanced: {
      cookiePrefix: 'mikomi',
      // Said aloud, because the library leaves it out in tests.
      disableOriginCheck: false,
      database: { generateId: () => newId() },
      // A mail is written behind the answer, or the time it takes would tell that the address is known.
      backgroundTasks: {
        handler: (work) => {
          work.catch(() => log('a task behind a sign-in answer failed'));
        },
      },
    },
  });
}

/** Holds every sign-up and every new password to the domain's rules before the library looks at it. */
function judgeBefore({
  judgeSignUp,
  judgePassword,
}: Pick<AuthenticationOptions, 'judgeSignUp' | 'judgePassword'>) {
  return createAuthMiddleware(async (request) => {
    const { path, body } = request;
    // The product signs its sample's people up by itself, without a request.
    if (judgeSignUp && path === '/sign-up/email' && request.request) {
      const { email, name, invitation } = body ?? {};
      const asked = { email: String(email ?? ''), name: String(name ?? '') };
      const token = typeof invitation === 'string' ? invitation : undefined;
      const problem = await judgeSignUp({ ...asked, invitation: token });
      if (problem) throw new APIError('BAD_REQUEST', { ...problem });
    }
    const password = path === '/sign-up/email' ? body?.password : body?.newPassword;
    if (typeof password !== 'string') return;
    const person = path === '/sign-up/email' ? body : await personBehind(request);
    const known = { email: String(person?.email ?? ''), name: String(person?.name ?? '') };
    const problem = await judgePassword(password, known);
    if (problem) throw new APIError('BAD_REQUEST', { ...problem });
  });
}

type AuthRequest = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Whose password is about to change: the person of the reset's link, or of the session. */
async function personBehind(request: AuthRequest): Promise<{ email: string; name: string } | undefined> {
  if (request.path !== '/reset-password') return (await getSessionFromCtx(request))?.user;
  const { internalAdapter } = request.context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${String(request.body?.token)}`);
  return (link && (await internalAdapter.findUserById(link.value))) ?? undefined;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whose pages may send passwords: those of the public address; for a loopback one also its twin by name or number, and
 * the page's own address when that is a loopback one too (a port chosen by the system, a development server).
 */
export function trustedOrigins(publicUrl: string, requestUrl: string | undefined): string[] {
  const { origin, hostname, protocol, port } = new URL(publicUrl);
  if (!LOOPBACK.has(hostname)) return [origin];
  const twins = ['localhost', '127.0.0.1'].map((host) => `${protocol}//${host}${port && `:${port}`}`);
  const own = requestUrl === undefined ? undefined : new URL(requestUrl);
  return own && LOOPBACK.has(own.hostname) ? [...twins, own.origin] : twins;
}

function languagesOf(header: string): string[] {
  return header
    .slice(0, 200)
    .split(',')
    .map((part) => part.split(';')[0]?.trim() ?? '')
    .filter((tag) => tag !== '');
}
