import { Agent, type IncomingMessage, request } from 'node:http';
import { type WebDocument, webDocuments } from './web-documents.ts';

/** What came back from a request. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Speaks to the product as the web client does: one session's cookie, the organization's header, the client's own documents. */
export class WebClient {
  readonly #url: URL;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #agent: Agent;
  readonly #documents: ReadonlyMap<string, WebDocument>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}, connections = 16) {
    this.#url = new URL(url);
    this.#headers = headers;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#documents = webDocuments();
  }

  /** The same client with further headers, on connections of its own. */
  with(headers: Readonly<Record<string, string>>, connections = 16): WebClient {
    return new WebClient(this.#url.href, { ...this.#headers, ...headers }, connections);
  }

  /** The client at work in an organization. */
  in(slug: string): WebClient {
    return this.with({ 'x-mikomi-organization': slug });
  }

  /** Signs up or in; answers the client with the session. */
  async signIn(
    how: 'up' | 'in',
    person: { readonly email: string; readonly password: string; readonly name?: string },
  ): Promise<WebClient> {
    const answer = await this.post(`/api/auth/sign-${how}/email`, JSON.stringify(person));
    if (answer.status !== 200) throw new Error(`Sign-${how} answered ${answer.status}: ${answer.body}`);
    const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    return this.with({ cookie });
  }

  /** The body of a request for one of the client's documents. */
  document(name: string, variables: object): string {
    const id = this.#documents.get(name)?.id;
    if (!id) throw new Error(`The client has no document ${name}.`);
    const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
    return JSON.stringify({ operationName: name, variables, extensions });
  }

  /** Sends one of the client's documents and answers its data. */
  async ask<Data = Record<string, never>>(name: string, variables: object = {}): Promise<Data> {
    const { status, body } = await this.post('/graphql', this.document(name, variables));
    const { data, errors } = JSON.parse(body) as { data: Data; errors?: unknown };
    if (status !== 200 || errors) throw new Error(`${name} answered ${status}: ${body.slice(0, 500)}`);
    return data;
  }

  post(path: string, body: string | Uint8Array, type = 'application/json'): Promise<Answer> {
    return this.send('POST', path, { 'content-type': type }, body);
  }

  send(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string | Uint8Array,
  ): Promise<Answer> {
    const { promise, resolve: done, reject } = Promise.withResolvers<Answer>();
    const asked = request(
      {
        host: this.#url.hostname,
        port: this.#url.port,
        method,
        path,
        agent: this.#agent,
        headers: { origin: this.#url.origin, ...this.#headers, ...headers },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
    return promise;
  }

  close(): void {
    this.#agent.destroy();
  }
}
