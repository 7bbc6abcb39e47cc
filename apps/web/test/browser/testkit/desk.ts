import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { openPage, type View } from '../harness/open-page.ts';
import { type Answered, ask, askAsPage, type Person, signUp, somebody } from './front-door.ts';

/** A member at work in an organization: calls the product, or sits in front of its pages. */
export type Seat = {
  readonly person: Person;
  readonly slug: string;
  /** What says who calls, for doors that speak no GraphQL. */
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
  /** Sends a document that must succeed and answers its data. */
  readonly ask: (document: string, variables?: Record<string, unknown>) => Promise<Answered>;
  /** Calls one mutation that must not be refused and answers its payload; `selection` is of the payload. */
  readonly does: (mutation: string, input: object, selection?: string) => Promise<Answered>;
  /** Opens a page of the organization as this member sees it: `leads`, `settings/fields`. */
  readonly opens: (path: string, view?: View) => Promise<Page>;
};

/** An organization of the running test's own, from its owner's seat. */
export type Desk = Seat & {
  /** A colleague, invited and joined. */
  readonly hire: (name: string, role: 'ADMIN' | 'MANAGER' | 'REP' | 'VIEWER') => Promise<Seat>;
};

/** Founds an organization through the front door; what a test is about it does itself, on the page. */
export async function openDesk(name = 'Aoba Trading', country = 'JP'): Promise<Desk> {
  const owner = somebody('Aiko Tanaka');
  const cookie = await signUp(owner);
  const founded = await askAsPage({ cookie }, 'CreateOrganization', {
    input: { name, country, locale: 'en' },
  });
  const seat = takeSeat(owner, cookie, founded.createOrganization.slug);
  return {
    ...seat,
    hire: async (colleague, role) => {
      const person = somebody(colleague);
      const invited = await seat.does('inviteMember', { email: person.email, role }, 'link');
      const theirs = await signUp(person);
      const token = invited.link.split('/').at(-1);
      await askAsPage({ cookie: theirs }, 'AcceptInvitation', { input: { token } });
      return takeSeat(person, theirs, seat.slug);
    },
  };
}

function takeSeat(person: Person, cookie: string, slug: string): Seat {
  const organization = { 'x-mikomi-organization': slug };
  let made: Promise<Readonly<Record<string, string>>> | undefined;
  /** A session sends the client's own documents only, so whoever asks freely makes a token first; not every role may. */
  const headers = () => {
    made ??= askAsPage({ cookie, ...organization }, 'CreateApiToken_Create', {
      input: { name: 'The test', expiresInDays: 1 },
    }).then(({ createApiToken }) => ({ authorization: `Bearer ${createApiToken.token}`, ...organization }));
    return made;
  };
  const asks: Seat['ask'] = async (document, variables) => ask(await headers(), document, variables);
  return {
    person,
    slug,
    headers,
    ask: asks,
    does: async (mutation, input, selection = '__typename') => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
      const data = await asks(
        `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
           __typename ... on ${type}Payload { ${selection} } ... on Error { code message path } } }`,
        { input },
      );
      expect(data[mutation]).toMatchObject({ __typename: `${type}Payload` });
      return data[mutation];
    },
    opens: async (path, view) => {
      const page = await openPage(view);
      await page.context().addCookies(cookiesOf(cookie));
      await page.goto(`/o/${slug}/${path}`);
      return page;
    },
  };
}

const cookiesOf = (header: string) =>
  header.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: inject('server') };
  });
