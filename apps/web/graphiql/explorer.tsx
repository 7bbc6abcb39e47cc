import { GraphiQL } from 'graphiql';
import { type ComponentProps, type FormEvent, useMemo, useState } from 'react';
import { words } from './words.ts';

const FIRST = `{
  leads(first: 10, filter: { status: { eq: OPEN } }) {
    totalCount
    nodes {
      number
      title
      stage {
        name
      }
    }
  }
}
`;

/** GraphiQL by the hand of an API token: browser sessions send the client's own documents only. */
export function Explorer() {
  const [token, setToken] = useState<string>();
  if (token === undefined) return <TokenForm onToken={setToken} />;
  return <Opened token={token} />;
}

function Opened({ token }: { readonly token: string }) {
  const fetcher = useMemo(() => fetcherWith(token), [token]);
  return <GraphiQL fetcher={fetcher} defaultQuery={FIRST} isHeadersEditorEnabled={false} />;
}

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** Asks by the token alone: the browser's cookies stay at home. */
function fetcherWith(token: string): Fetcher {
  return async (asked) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      credentials: 'omit',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(asked),
    });
    return answer.json();
  };
}

function TokenForm({ onToken }: { readonly onToken: (token: string) => void }) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = String(new FormData(event.currentTarget).get('token')).trim();
    if (token) onToken(token);
  };
  return (
    <form className="token" onSubmit={submit}>
      <h1>{words.title}</h1>
      <p>{words.about}</p>
      <label>
        {words.label}
        <input name="token" type="password" autoComplete="off" placeholder="mik_…" required />
      </label>
      <button type="submit">{words.open}</button>
    </form>
  );
}
