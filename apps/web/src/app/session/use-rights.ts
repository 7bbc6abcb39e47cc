import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { RightName } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const ViewerRightsQuery = graphql(`
  query ViewerRights {
    viewer {
      memberId
      rights {
        name
      }
    }
  }
`);

/** What the viewer may do at all, however far it reaches; nothing for the moment before it is known. */
export function useRights(): ReadonlySet<RightName> {
  const [{ data }] = useQuery({ query: ViewerRightsQuery });
  const rights = data?.viewer?.rights;
  return useMemo(() => new Set(rights?.map(({ name }) => name)), [rights]);
}

/** Whether the viewer may do it; yes for the moment before it is known, so that nothing moves for whoever may. */
export function useMay(right: RightName): boolean {
  const rights = useRights();
  return rights.size === 0 || rights.has(right);
}
