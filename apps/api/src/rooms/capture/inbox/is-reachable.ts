import { isIP } from 'node:net';

const PRIVATE = /^(10\.|127\.|169\.254\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.|f[cd]|fe[89ab]|::1$|::$)/i;

/** Whether an address can be reached from the internet as far as its name tells: no loopback, no private network, no name of one's own. */
export function isReachable(publicUrl: string): boolean {
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return !PRIVATE.test(host);
  return (
    host.includes('.') && !/\.(localhost|local|internal|test|example|invalid|lan|home\.arpa)$/.test(host)
  );
}
