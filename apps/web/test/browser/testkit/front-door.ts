import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';

/** Somebody who can sign in. */
export type Person = { readonly name: string; readonly email: string; readonly password: string };

// biome-ignore lint/suspicious/noExplicitAny: tests read answers by the shape they asked for.
export type Answered = any;

type Variables = Readonly<Record<string, unknown>>;

/** Who calls: the cookie of a session or the secret of a token, with the organization it is about. */
type Headers = Readonly<Record<string, string>>;

/** A person nobody else is. */
export function somebody(name: string): Person {
  return { name, email: `person-${randomBytes(6).toString('hex')}@example.com`, password: 'correct horse 9' };
}

/** An address of its own: sign-ups are counted by where they come from, and a run makes many. */
export const ownAddress = (): string => `10.${[...randomBytes(3)].join('.')}`;

/** Signs a person up and answers the cookie of the session. */
export async function signUp(person: Person): Promise<string> {
  const answer = await post('/api/auth/sign-up/email', person, { 'x-forwarded-for': ownAddress() });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Sends a document that must succeed and answers its data. Free text needs a token. */
export async function ask(headers: Headers, query: string, variables: Variables = {}): Promise<Answered> {
  return answered(await post('/graphql', { query, variables }, headers));
}

/** Sends one of the client's own documents by its name, as the page does: a session may send no other. */
export async function askAsPage(
  headers: Headers,
  operation: string,
  variables: Variables,
): Promise<Answered> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } };
  return answered(await post('/graphql', { extensions, variables, operationName: operation }, headers));
}

async function answered(answer: Response): Promise<Answered> {
  const { data, errors } = (await answer.json()) as { data: Answered; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

function post(path: string, body: object, headers: Headers): Promise<Response> {
  const server = inject('server');
  return fetch(`${server}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server, ...headers },
    body: JSON.stringify(body),
  });
}

const DOCUMENTS = join(import.meta.dirname, '../../../dist/persisted-documents.json');

function hashOf(operation: string): string {
  const documents = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Readonly<Record<string, string>>;
  const opening = new RegExp(String.raw`(?:query|mutation) ${operation}\b`);
  const [hash] = Object.entries(documents).find(([, text]) => opening.test(text)) ?? [];
  if (hash === undefined) throw new Error(`The client has no document ${operation}.`);
  return hash;
}
