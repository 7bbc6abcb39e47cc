import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { LOCALES, type Locale } from '@mikomi/domain/shared';
import { StartError } from './platform/start-error.ts';

/** What the product is told by its environment, read once at the start. Each variable is described in the README. */
export interface Env {
  /** Undefined: nothing is listened to, by a worker that was given none. */
  readonly port: number | undefined;
  readonly host: string;
  readonly publicUrl: string;
  /** Undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly directDatabaseUrl: string | undefined;
  readonly dataDir: string;
  /** Undefined only with the embedded database, which keeps its own. */
  readonly secret: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly webDir: string;
  readonly processes: 'all' | 'api' | 'worker';
  readonly poolSize: number;
  /** What each token or session may ask of GraphQL in a minute; 0: no limit. */
  readonly requestsPerMinute: number;
  /** Whether anybody may sign up, or only the first person and whoever was invited. */
  readonly signUp: 'open' | 'invited';
  readonly production: boolean;
  /** Whether an untouched database gets the sample organization, and in which language; `yes`: the machine's. */
  readonly sample: 'no' | 'yes' | Locale;
  readonly trustProxy: string | undefined;
}

type Source = Readonly<Record<string, string | undefined>>;

const PORT = 4000;
const PREFIX = 'MIKOMI_';
const KNOWN = [
  'MIKOMI_DATA_DIR',
  'MIKOMI_SECRET',
  'MIKOMI_PROCESSES',
  'MIKOMI_POOL_SIZE',
  'MIKOMI_SIGN_UP',
  'MIKOMI_SAMPLE',
  'MIKOMI_WEB_DIR',
  'MIKOMI_TRUST_PROXY',
  'MIKOMI_REQUESTS_PER_MINUTE',
  'MIKOMI_REFERENCE_DATA',
];

/** Reads and checks the environment; the first thing wrong with it is a {@link StartError} that names the variable and the remedy. */
export function readEnv(source: Source, defaults: { readonly root: string }): Env {
  for (const name of Object.keys(source)) {
    if (name.startsWith(PREFIX) && !KNOWN.includes(name)) {
      throw new StartError(`${name} is not a variable of Mikomi. Known are ${KNOWN.join(', ')}.`);
    }
  }
  const processes = oneOf(source, 'MIKOMI_PROCESSES', ['all', 'api', 'worker']) ?? 'all';
  const asked = numberIn(source, 'PORT', PORT, 0, 65_535);
  const isWorker = processes === 'worker';
  const host = text(source, 'HOST') ?? '127.0.0.1';
  const databaseUrl = url(source, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const secret = text(source, 'MIKOMI_SECRET');
  if (secret !== undefined && secret.length < 32) {
    throw new StartError(
      'MIKOMI_SECRET is too short. Give at least 32 characters, such as from `openssl rand -hex 32`.',
    );
  }
  if (databaseUrl !== undefined && secret === undefined) {
    throw new StartError(
      'MIKOMI_SECRET is required with DATABASE_URL. Make one with `openssl rand -hex 32` and keep it.',
    );
  }
  return {
    port: isWorker && text(source, 'PORT') === undefined ? undefined : asked,
    host,
    // A worker's own port is not where people reach the product.
    publicUrl: (
      url(source, 'PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${isWorker ? PORT : asked}`
    ).replace(/\/$/, ''),
    databaseUrl,
    directDatabaseUrl: url(source, 'DIRECT_DATABASE_URL', ['postgres:', 'postgresql:']) ?? databaseUrl,
    dataDir: text(source, 'MIKOMI_DATA_DIR') ?? `${defaults.root}/.mikomi`,
    secret,
    smtpUrl: url(source, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: sender(source, 'MAIL_FROM') ?? 'Mikomi <mikomi@localhost>',
    webDir: builtClient(source, 'MIKOMI_WEB_DIR') ?? `${defaults.root}/apps/web/dist`,
    processes,
    poolSize: numberIn(source, 'MIKOMI_POOL_SIZE', 20, 2, 500),
    requestsPerMinute: numberIn(source, 'MIKOMI_REQUESTS_PER_MINUTE', 3000, 0, 1_000_000),
    signUp: oneOf(source, 'MIKOMI_SIGN_UP', ['open', 'invited']) ?? 'open',
    production: source.NODE_ENV === 'production',
    sample:
      oneOf(source, 'MIKOMI_SAMPLE', ['yes', ...LOCALES, 'no']) ?? (databaseUrl === undefined ? 'yes' : 'no'),
    trustProxy: addresses(source, 'MIKOMI_TRUST_PROXY'),
  };
}

function text(source: Source, name: string): string | undefined {
  const value = source[name]?.trim();
  return value === '' ? undefined : value;
}

function numberIn(source: Source, name: string, otherwise: number, least: number, most: number): number {
  const value = text(source, name);
  if (value === undefined) return otherwise;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new StartError(`${name} is “${value}”. Give a whole number from ${least} to ${most}.`);
}

function url(source: Source, name: string, protocols: readonly string[]): string | undefined {
  const value = text(source, name);
  if (value === undefined) return undefined;
  const parsed = URL.parse(value);
  if (parsed && protocols.includes(parsed.protocol)) return value;
  // The value may hold a password: it is not repeated.
  throw new StartError(
    `${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  );
}

/** A folder that holds the built client. Where none is named, the API serves without one, as beside a client in development. */
function builtClient(source: Source, name: string): string | undefined {
  const value = text(source, name);
  if (value === undefined || existsSync(join(value, 'index.html'))) return value;
  throw new StartError(`${name} is “${value}”, where no built client is. Name the folder of its index.html.`);
}

/** A mail address, alone or in angle brackets behind a name. */
function sender(source: Source, name: string): string | undefined {
  const value = text(source, name);
  if (value === undefined || /^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(value))
    return value;
  throw new StartError(`${name} is “${value}”. Give an address, such as “Mikomi <crm@example.com>”.`);
}

/** Addresses or networks with commas between them, or a name for some. */
function addresses(source: Source, name: string): string | undefined {
  const value = text(source, name);
  const isOne = (one: string) => {
    const [address = '', bits] = one.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  };
  const isNamed = (one: string) => ['loopback', 'linklocal', 'uniquelocal'].includes(one);
  if (value === undefined || value.split(',').every((one) => isOne(one.trim()) || isNamed(one.trim())))
    return value;
  throw new StartError(
    `${name} is “${value}”. Give the proxy's IP address, or several with commas between them.`,
  );
}

function oneOf<const Choice extends string>(
  source: Source,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = text(source, name);
  if (value === undefined) return undefined;
  const choice = choices.find((known) => known === value);
  if (choice === undefined) throw new StartError(`${name} is “${value}”. Give one of ${choices.join(', ')}.`);
  return choice;
}
