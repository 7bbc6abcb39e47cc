import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Asks for all addresses of a name. */
export type Resolve = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const resolveAll: Resolve = (name, done) => lookup(name, { all: true }, done);

/** The name leads nowhere but inside. */
export class InnerAddress extends Error {
  override readonly name = 'InnerAddress';
}

/**
 * Finds the addresses that a connection is made to, and of them the public ones alone: what was checked is what is connected to,
 * so a name that changes its mind in between gains nothing.
 */
export function guardedLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (name, options, done) => {
    resolve(name, (error, addresses) => {
      if (error) return done(error, '');
      const [first, ...others] = addresses.filter(({ address }) => isPublicAddress(address));
      if (!first) return done(new InnerAddress(name), '');
      return options.all ? done(null, [first, ...others]) : done(null, first.address, first.family);
    });
  };
}
