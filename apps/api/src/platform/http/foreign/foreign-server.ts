import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { type Answer, type AskLimits, askOnce, type NoAnswer } from './ask-once.ts';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { waitBefore } from './wait-before.ts';

/** How foreign servers are spoken to. */
export interface ForeignServerSettings {
  /** Servers that stand in for others, by origin: tests have one of their own on this machine, which needs no guard. */
  readonly standIns?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  readonly mostBytes?: number;
  /** How often something is asked in all. */
  readonly tries?: number;
  readonly resolve?: Resolve;
  readonly sleep?: (ms: number) => Promise<unknown>;
  readonly random?: () => number;
  readonly now?: () => number;
}

/** Why there is no answer; `later` one may come. */
export type ForeignRefusal = Refusal & { readonly later?: boolean };

/** A refusal worth trying again. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const MOST_REDIRECTS = 3;

/** The one way out to the servers of others: asks again what may pass, waits as it is told to, and is never led inside. */
export function foreignServer(settings: ForeignServerSettings = {}) {
  const { sleep = sleepFor, random = Math.random, now = Date.now, tries = 3 } = settings;
  const limits = { timeoutMs: settings.timeoutMs ?? 10_000, mostBytes: settings.mostBytes ?? 1_000_000 };
  const guard = guardedLookup(settings.resolve);
  const ask = (url: URL, headers: Readonly<Record<string, string>>) => {
    const standIn = Object.entries(settings.standIns ?? {}).find(([origin]) => origin === url.origin)?.[1];
    const target = standIn === undefined ? url : new URL(url.pathname + url.search, standIn);
    return askFollowing(target, headers, { ...limits, guard: standIn === undefined ? guard : undefined });
  };
  return {
    getJson: async (
      address: string,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<{ readonly json: unknown } | ForeignRefusal> => {
      const url = URL.parse(address);
      if (!url) return refuse('server-address-unfit', { parameters: { host: address } });
      for (let attempt = 1; ; attempt += 1) {
        const answer = await ask(url, headers);
        const outcome = judge(url.host, answer);
        if (!('because' in outcome) || outcome.later !== true || attempt >= tries) return outcome;
        const ms = waitBefore(
          attempt,
          answer.kind === 'answer' ? answer.headers['retry-after'] : undefined,
          now(),
          random,
        );
        if (ms === undefined) return outcome;
        await sleep(ms);
      }
    },
  };
}

/** Follows a server that moves something within itself: what is sent to it is meant for nobody else. */
async function askFollowing(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: AskLimits,
): Promise<Answer | NoAnswer> {
  let at = url;
  for (let followed = 0; ; followed += 1) {
    const answer = await askOnce(at, headers, limits);
    const location =
      answer.kind === 'answer' && isRedirect(answer.status) ? answer.headers.location : undefined;
    const next = location === undefined ? null : URL.parse(location, at);
    if (!next || next.origin !== at.origin || followed >= MOST_REDIRECTS) return answer;
    at = next;
  }
}

const isRedirect = (status: number) => status >= 300 && status < 400;

const SILENT = {
  'not-reached': { because: 'server-not-reached', later: true },
  'too-slow': { because: 'server-too-slow', later: true },
  'too-large': { because: 'server-answer-too-large', later: false },
  'address-unfit': { because: 'server-address-unfit', later: false },
} as const;

function judge(host: string, answer: Answer | NoAnswer): { readonly json: unknown } | ForeignRefusal {
  const parameters = { host };
  if (answer.kind !== 'answer') {
    const { because, later } = SILENT[answer.kind];
    return { kind: 'refused', because, parameters, ...(later && { later }) };
  }
  const { status } = answer;
  if (isRedirect(status)) return refuse('server-moved', { parameters });
  const json = parsed(answer.body);
  if (status >= 200 && status < 300)
    return json === undefined ? refuse('server-answer-unreadable', { parameters }) : { json };
  const told = complaintOf(json);
  if (PASSING.has(status) || told.isPassing)
    return {
      ...refuse('server-busy', { parameters: { ...parameters, status, code: told.code } }),
      later: true,
    };
  return refuse('server-refused', {
    parameters: { ...parameters, status, code: told.code, reason: told.reason ?? String(status) },
  });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

/** What most servers call what is wrong: a message, a code, and whether it passes. */
function complaintOf(json: unknown) {
  const outer = Object(json) as { error?: unknown; message?: unknown };
  const inner = Object(outer.error ?? {}) as { message?: unknown; code?: unknown; is_transient?: unknown };
  const reason = [inner.message, outer.message, outer.error].find((each) => typeof each === 'string');
  return { reason, code: String(inner.code ?? ''), isPassing: inner.is_transient === true };
}
