import type { InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { ForeignServer, Secrets } from '../../rooms/capture/index.ts';
import { textAt } from '../payload/json.ts';
import { graphHeaders, graphUrl } from './graph.ts';

/** Whoever writes in Messenger or Instagram is a number there until asked for; a message waits for no name. */
export async function completeProfile(
  { toFetch, ...enquiry }: InboundEnquiry,
  server: ForeignServer,
  secrets: Secrets,
): Promise<InboundEnquiry> {
  const { profileId, chat } = toFetch ?? {};
  if (profileId === undefined || !secrets.accessToken) return enquiry;
  const fields = chat === 'INSTAGRAM' ? ['name', 'username'] : ['first_name', 'last_name'];
  const answer = await server.getJson(graphUrl(profileId, fields, secrets), graphHeaders(secrets));
  if (isRefusal(answer)) return enquiry;
  const told = (key: string) => textAt(answer.json, key);
  const parts = [told('first_name'), told('last_name')].filter((part) => part !== null);
  const username = told('username');
  const { person } = enquiry;
  return {
    ...enquiry,
    person: {
      ...person,
      name: told('name') ?? (parts.length > 0 ? parts.join(' ') : (username ?? person.name)),
      ...(parts.length > 0 && { given: told('first_name'), family: told('last_name') }),
      points: username ? [...person.points, { kind: 'INSTAGRAM', value: username }] : person.points,
    },
  };
}
