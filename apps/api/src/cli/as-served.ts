import type { Env } from '../env.ts';
import { servedAddress } from '../platform/served-address.ts';

/** The environment with links that lead to where the running product was told to be, whatever a command's own leaves out. */
export async function asServed(env: Env, source: Readonly<Record<string, string | undefined>>): Promise<Env> {
  if (source.PUBLIC_URL || env.databaseUrl !== undefined) return env;
  return { ...env, publicUrl: (await servedAddress(env.dataDir)) ?? env.publicUrl };
}
