import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';

/** The address a request comes from, as the server tells it of its own: what proxies say counts only from those that are trusted. */
export function senderAddress(trustProxy: string | undefined): (request: IncomingMessage) => string {
  const trusted = proxyAddress.compile(trustProxy?.split(',').map((one) => one.trim()) ?? []);
  return (request) => proxyAddress(request, trusted);
}
