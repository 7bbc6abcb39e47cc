import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';

export interface GraphQLAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers by the shape they asked for.
  readonly data: any;
  readonly errors:
    | readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
    | undefined;
  readonly status: number;
}

interface SignedIn {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody who calls the product over HTTP: a browser session, a token, or nobody. */
export class Caller {
  readonly #server: FastifyInstance;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #bugs: unknown[];
  readonly person: SignedIn | undefined;

  constructor(server: FastifyInstance, headers: Record<string, string>, bugs: unknown[], person?: SignedIn) {
    this.#server = server;
    this.#headers = headers;
    this.#bugs = bugs;
    this.person = person;
  }

  /** The session's cookie, for sockets. */
  get cookie(): string {
    return this.#headers.cookie ?? '';
  }

  /** The same caller known as a person. */
  as(person: SignedIn): Caller {
    return new Caller(this.#server, { ...this.#headers }, this.#bugs, person);
  }

  /** The same caller with other headers. */
  with(headers: Record<string, string>): Caller {
    return new Caller(this.#server, { ...this.#headers, ...headers }, this.#bugs, this.person);
  }

  /** The same caller at another process of the product. */
  at(server: FastifyInstance): Caller {
    return new Caller(server, { ...this.#headers }, this.#bugs, this.person);
  }

  /** The same caller at work in an organization. */
  in(slug: string): Caller {
    return this.with({ 'x-mikomi-organization': slug });
  }

  /** Sends a document and answers all of it, errors too. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer> {
    const answer = await this.http('POST', '/graphql', { query, variables });
    const { data, errors } = answer.json() as GraphQLAnswer;
    return { data, errors, status: answer.statusCode };
  }

  /** Sends a document that must succeed and answers its data. */
  async graphql(query: string, variables: Record<string, unknown> = {}): Promise<GraphQLAnswer['data']> {
    const answer = await this.ask(query, variables);
    expect({ errors: answer.errors, bugs: answer.errors ? this.#bugs.splice(0) : [] }).toEqual({
      errors: undefined,
      bugs: [],
    });
    return answer.data;
  }

  /** Calls one mutation that must not be refused and answers its payload. `selection` is of the payload. */
  async mutate(
    name: string,
    input: Record<string, unknown>,
    selection = '__typename',
  ): Promise<GraphQLAnswer['data']> {
    const result = await this.#mutation(name, input, selection);
    const title = name[0]?.toUpperCase() + name.slice(1);
    expect(result).toMatchObject({ __typename: `${title}Payload` });
    return result;
  }

  /** Calls one mutation that must be refused and answers the error. */
  async refused(
    name: string,
    input: Record<string, unknown>,
  ): Promise<{ __typename: string; code: string; message: string; path: string[] }> {
    const result = await this.#mutation(name, input, '__typename');
    expect(result.code, JSON.stringify(result)).toBeTypeOf('string');
    return result;
  }

  async #mutation(
    name: string,
    input: Record<string, unknown>,
    selection: string,
  ): Promise<GraphQLAnswer['data']> {
    const title = name[0]?.toUpperCase() + name.slice(1);
    const data = await this.graphql(
      `mutation ($input: ${title}Input!) { ${name}(input: $input) {
         __typename ... on ${title}Payload { ${selection} } ... on Error { code message path } } }`,
      { input },
    );
    return data[name];
  }

  http(method: 'GET' | 'POST', url: string, payload?: object) {
    return this.#server.inject({
      method,
      url,
      headers: {
        host: 'localhost:4000',
        origin: 'http://localhost:4000',
        'x-mikomi-test': '1',
        ...this.#headers,
      },
      ...(payload ? { payload } : {}),
    });
  }

  /** Signs up over HTTP and answers the session's cookie. */
  async signUp(person: SignedIn): Promise<string> {
    const answer = await this.http('POST', '/api/auth/sign-up/email', person);
    expect(answer.statusCode, answer.body).toBe(200);
    return cookieOf(answer.headers['set-cookie']);
  }

  /** Founds an organization and answers the caller as its owner at work in it. */
  async found(name = 'Test Trading', country = 'JP'): Promise<Caller & { readonly slug: string }> {
    const { slug } = await this.mutate('createOrganization', { name, country }, 'slug');
    return Object.assign(this.in(slug), { slug });
  }
}

/** The cookies of an answer as a request sends them. */
export function cookieOf(header: string | string[] | undefined): string {
  return [header ?? []]
    .flat()
    .map((one) => one.split(';')[0])
    .join('; ');
}
