import type { Inbound } from '@mikomi/domain/capture';
import { isRefusal, refuse } from '@mikomi/domain/shared';
import type {
  FetchRefusal,
  ForeignServer,
  MissedPage,
  MissedPlace,
  Secrets,
} from '../../rooms/capture/index.ts';
import { enquiry, personWith } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { ACCESS_TOKEN, asPassing, graphHeaders, graphUrl } from './graph.ts';
import { LEAD_FIELDS, withAnswers } from './lead-answers.ts';

/** A page of leads with long answers stays within what is read of one answer. */
const PER_PAGE = 100;

/**
 * Fetches one page of the leads of a form since a moment.
 * Source: https://developers.facebook.com/docs/marketing-api/guides/lead-ads/retrieving (Bulk Read, filtering by `time_created`), and
 * https://developers.facebook.com/docs/graph-api/results (cursors: there is a further page where `next` stands)
 */
export async function fetchMissed(
  { form, since, after }: MissedPlace,
  server: ForeignServer,
  secrets: Secrets,
): Promise<MissedPage | FetchRefusal> {
  if (!secrets.accessToken) return refuse('secret-missing', { parameters: { secret: ACCESS_TOKEN } });
  const seconds = Math.floor(since / 1000);
  const url = graphUrl(`${form}/leads`, LEAD_FIELDS, secrets, {
    filtering: JSON.stringify([{ field: 'time_created', operator: 'GREATER_THAN', value: seconds }]),
    limit: String(PER_PAGE),
    ...(after !== null && { after }),
  });
  const answer = await server.getJson(url, graphHeaders(secrets));
  if (isRefusal(answer)) return asPassing(answer);
  const data = listAt(answer.json, 'data');
  const hasNext = textAt(answer.json, 'paging', 'next') !== null;
  return {
    body: Buffer.from(JSON.stringify({ data })),
    count: data.length,
    after: hasNext ? textAt(answer.json, 'paging', 'cursors', 'after') : null,
  };
}

/** A lead that was fetched with its answers: the same by its id as the one that a delivery told of. */
export function readFetched(lead: unknown): readonly Inbound[] {
  const leadId = textAt(lead, 'id');
  if (leadId === null) return [];
  const at = momentOfText(textAt(lead, 'created_time'));
  const told = enquiry({ externalId: leadId, at, touch: 'AD', person: personWith(null), attribution: {} });
  return told.kind === 'enquiry' ? [withAnswers(told, lead)] : [told];
}
