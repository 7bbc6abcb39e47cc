import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { InnerAddress } from './guarded-lookup.ts';
import { isPublicAddress } from './public-address.ts';

/** What a foreign server answered. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why there is no answer. */
export type NoAnswer = { readonly kind: 'not-reached' | 'too-slow' | 'too-large' | 'address-unfit' };

/** What one request may take. */
export interface AskLimits {
  /** For all of it: to connect, to be answered, to read the answer to its end. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
  /** How names are looked up; undefined where the address is our own choice. */
  readonly guard: LookupFunction | undefined;
}

/** Asks a server once. It follows nothing, keeps no connection, and holds no more of an answer than it may have. */
export async function askOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: AskLimits,
): Promise<Answer | NoAnswer> {
  if (!isFit(url, limits.guard !== undefined)) return { kind: 'address-unfit' };
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await headOf(url, headers, signal, limits.guard);
    const body = await bodyOf(response, limits.mostBytes);
    if (body === undefined) return { kind: 'too-large' };
    return { kind: 'answer', status: response.statusCode ?? 0, headers: response.headers, body };
  } catch (error) {
    if (signal.aborted) return { kind: 'too-slow' };
    return { kind: error instanceof InnerAddress ? 'address-unfit' : 'not-reached' };
  }
}

/** An address written in numbers is looked up by nobody, so it is looked at here. */
function isFit({ protocol, hostname, username, password }: URL, isGuarded: boolean): boolean {
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return false;
  const address = hostname.replace(/^\[|\]$/g, '');
  return !isGuarded || isIP(address) === 0 || isPublicAddress(address);
}

function headOf(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  lookup: LookupFunction | undefined,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    request(
      url,
      {
        agent: false,
        signal,
        ...(lookup && { lookup }),
        headers: {
          accept: 'application/json',
          'accept-encoding': 'identity',
          'user-agent': 'Mikomi',
          ...headers,
        },
      },
      resolve,
    )
      .on('error', reject)
      .end();
  });
}

async function bodyOf(response: IncomingMessage, mostBytes: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) {
      response.destroy();
      return undefined;
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}
