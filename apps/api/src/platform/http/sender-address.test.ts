import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { senderAddress } from './sender-address.ts';

const request = (remoteAddress: string, said?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': said } }) as unknown as IncomingMessage;

test('what a proxy says of a sender counts where the proxy is trusted', () => {
  const [alone, behind] = [senderAddress(undefined), senderAddress('127.0.0.1, 10.0.0.0/8')];
  expect(alone(request('127.0.0.1', '203.0.113.9'))).toBe('127.0.0.1');
  expect(behind(request('127.0.0.1', '203.0.113.9'))).toBe('203.0.113.9');
  expect(behind(request('127.0.0.1', '198.51.100.1, 203.0.113.9, 10.1.2.3'))).toBe('203.0.113.9');
  expect(behind(request('203.0.113.9', '198.51.100.1'))).toBe('203.0.113.9');
});
