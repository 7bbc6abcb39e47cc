import type { Env } from '../env.ts';

/**
 * Whether people reach the product on this very machine alone, as far as it was told. Where they reach it from elsewhere, by an
 * address of its own or over a proxy, nobody can say by a request who is here, and the sample's sign-ins are offered to nobody.
 */
export function servesThisMachine({ publicUrl, trustProxy }: Pick<Env, 'publicUrl' | 'trustProxy'>): boolean {
  return trustProxy === undefined && isLoopbackHost(new URL(publicUrl).host);
}

/** Whether a host, with its port or without, is this machine. */
export function isLoopbackHost(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(host);
}
