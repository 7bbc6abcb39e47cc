import { WebClient } from './web-client.ts';

/** A source of a new organization, as whoever sends to it and its owner see it from outside. */
export interface OutsideInlet {
  /** The path of its address. */
  readonly path: string;
  /** A token of its owner, which asks in free text. */
  readonly token: string;
}

/** Signs somebody up, founds an organization, and opens the address of a webhook. */
export async function openInlet(url: string, name: string): Promise<OutsideInlet> {
  const person = await new WebClient(url).signIn('up', {
    email: `${name.toLowerCase()}@example.com`,
    password: 'a password from outside 1',
    name: `${name} Person`,
  });
  const { createOrganization } = await person.ask<{ createOrganization: { slug: string } }>(
    'CreateOrganization',
    { input: { name, country: 'US' } },
  );
  const { createApiToken } = await person.in(createOrganization.slug).ask<{
    createApiToken: { token: string };
  }>('CreateApiToken_Create', { input: { name, expiresInDays: 1 } });
  const { token } = createApiToken;
  const opened = await askWithToken<{ openInlet: { source: { inlet: { address: string } } } }>(
    url,
    token,
    'mutation { openInlet(input: { kind: WEBHOOK, name: "Portal" }) { ... on OpenInletPayload { source { inlet { address } } } } }',
  );
  return { path: new URL(opened.openInlet.source.inlet.address).pathname, token };
}

/** Asks with a token, in free text. */
export async function askWithToken<Data>(url: string, token: string, query: string): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}
