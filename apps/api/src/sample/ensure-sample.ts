import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import type { Env } from '../env.ts';
import type { TransactionHooks } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import { fragment, runAbove } from '../platform/database/sql.ts';
import type { Authentication } from '../platform/http/authentication.ts';
import { loadSample } from './load-sample.ts';
import { SAMPLE_DOMAIN } from './people.ts';
import { keepSamplePassword, newSamplePassword, samplePassword } from './sample-password.ts';

const SAMPLE_ADDRESSES = `%@${SAMPLE_DOMAIN}`;

export interface Product {
  readonly env: Pick<Env, 'dataDir'>;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly hooks: TransactionHooks;
}

/** Whether nobody has signed up yet; the sample's own people do not count. */
export async function isUntouched(database: Database): Promise<boolean> {
  const rows = await runAbove(
    database,
    fragment`SELECT 1 AS found FROM person WHERE email NOT LIKE ${SAMPLE_ADDRESSES} LIMIT 1`,
  );
  return rows.length === 0;
}

/** Whether the sample organization is there. */
export async function hasSample(database: Database): Promise<boolean> {
  return (await findSample(database)) !== undefined;
}

async function findSample(database: Database): Promise<{ readonly id: string } | undefined> {
  const [sample] = await runAbove<{ id: string }>(
    database,
    fragment`SELECT id FROM organization WHERE sample LIMIT 1`,
  );
  return sample;
}

/** The language of the sample: the one asked for, or the machine's where it is one of ours. */
function sampleLocale(asked: 'yes' | Locale): Locale {
  return asked === 'yes' ? chooseLocale([Intl.DateTimeFormat().resolvedOptions().locale]) : asked;
}

/**
 * Loads the sample organization unless it is there whole. Its password is written last: what a killed load left behind
 * is cleared away first.
 */
export async function ensureSample(
  { env, database, authentication, hooks }: Product,
  language: 'yes' | Locale,
): Promise<'loaded' | 'present'> {
  const present = await findSample(database);
  if (present && (await samplePassword(env.dataDir))) return 'present';
  if (present) await runAbove(database, fragment`SELECT delete_sample_organization(${present.id}) AS done`);
  await runAbove(
    database,
    fragment`DELETE FROM person AS p WHERE p.email LIKE ${SAMPLE_ADDRESSES}
      AND NOT EXISTS (SELECT 1 FROM member AS m WHERE m."personId" = p.id)`,
  );
  const password = newSamplePassword();
  await loadSample({
    database,
    authentication,
    hooks,
    now: Date.now(),
    locale: sampleLocale(language),
    password,
  });
  await keepSamplePassword(env.dataDir, password);
  return 'loaded';
}
