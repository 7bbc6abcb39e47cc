import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { useResting } from '../use-resting.ts';

const QueueCountQuery = graphql(`
  query QueueCount {
    leads(first: 1, filter: { queue: ANY }) {
      totalCount
    }
  }
`);

/** How many leads wait for somebody where the viewer may take them; nothing before the page has come to rest. */
export function useQueueCount(): number {
  const isResting = useResting();
  const [{ data }] = useQuery({
    query: QueueCountQuery,
    pause: !isResting,
    requestPolicy: 'cache-and-network',
  });
  return data?.leads.totalCount ?? 0;
}
