import type { Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import type { InletKind } from '@mikomi/domain/leads';
import type { Instant, Refusal } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import type { InletRow } from './opened-inlet.ts';
import type { Secrets } from './secrets.ts';

/** A request as it came, before it is believed. */
export interface SentRequest {
  /** The public address it was sent to, with its query. */
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the inbox keeps of a request. */
export interface KeptDelivery {
  readonly contentType: string;
  /** Those that the sender's format names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: string;
  readonly body: Buffer;
  readonly receivedAt: Instant;
}

/** A secret that a sender's format needs. */
export interface SecretField {
  readonly name: string;
  /** Without it nothing is believed, or nothing can be fetched. */
  readonly required: boolean;
  /** The product makes it, and the owner of the other system copies it there; else it is copied from there. */
  readonly ours: boolean;
}

/** What a delivery tells of, or why it can't be read. */
export type WhatCame = readonly Inbound[] | Refusal;

/** A refusal that may not be the last word: trying again `later` may help. */
export type FetchRefusal = Refusal & { readonly later?: boolean };

/** The foreign server that a sender lets its deliveries be completed from. */
export interface ForeignServer {
  /** Asks for JSON, which comes in a shell of its own because it may look like anything; a refusal says why there is none. */
  readonly getJson: (
    url: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<{ readonly json: unknown } | FetchRefusal>;
}

/** What is answered to a person. A header that is null is one that other answers have and this has not. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: string;
}

/** Where something is sent by a person at a page: who they are to the network, and at which inlet they stand. */
export interface Receiving {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => number;
  readonly inlet: InletRow;
  readonly ip: string;
}

/** What a person is answered: turned back with a page of what is amiss, or thanked once it is kept. */
export type Reception = { readonly turnedBack: Answer } | { readonly thanks: Answer };

/** Where the next page of what a form took in is fetched from. */
export interface MissedPlace {
  readonly form: string;
  readonly since: Instant;
  /** As the page before it told; null for the first. */
  readonly after: string | null;
}

/** A page of what a form took in, as the inbox keeps it. */
export interface MissedPage {
  readonly body: Buffer;
  readonly count: number;
  /** Null on the last. */
  readonly after: string | null;
}

/** How one kind of sender is spoken with: its integration implements it, `compose.ts` registers it. */
export interface Sender {
  readonly kind: InletKind;
  readonly secrets: readonly SecretField[];
  /** Headers that reading needs later, in lower case. */
  readonly keptHeaders: readonly string[];
  /** What is answered to a GET by which the owner of the other system proves the address; null where it is not theirs, undefined where nothing is asked. */
  readonly answerHandshake?: (query: URLSearchParams, secrets: Secrets) => string | null | undefined;
  /** Whether a request is the sender's own: over the raw bytes, in constant time. Some formats sign within a form. */
  readonly isGenuine: (request: SentRequest, secrets: Secrets) => boolean | Promise<boolean>;
  /** What a stored delivery tells of, in its order; refused where the bytes are not of the format. Pure, and never throws. */
  readonly read: (delivery: KeptDelivery) => WhatCame | Promise<WhatCame>;
  /** Makes what a source of this kind has besides its address. */
  readonly opened?: (tx: Transaction, sourceId: string, organization: OrganizationFacts) => Promise<void>;
  /** Answers a person who sends by hand; of what is turned back nothing is kept. Else a receipt is answered. */
  readonly receive?: (request: SentRequest, at: Receiving) => Promise<Reception>;
  /** Fetches what its forms took in while nobody listened; its pages are read as deliveries are. */
  readonly fetchMissed?: (
    place: MissedPlace,
    server: ForeignServer,
    secrets: Secrets,
  ) => Promise<MissedPage | FetchRefusal>;
  /** Fetches what the delivery itself does not hold. */
  readonly complete?: (
    enquiry: InboundEnquiry,
    server: ForeignServer,
    secrets: Secrets,
  ) => Promise<InboundEnquiry | FetchRefusal>;
}
