import type { InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal, refuse } from '@mikomi/domain/shared';
import type { FetchRefusal, ForeignServer, Secrets, Sender } from '../../rooms/capture/index.ts';
import { answerChallenge, isMetas, metaSecrets } from './genuine.ts';
import { ACCESS_TOKEN, asPassing, graphHeaders, graphUrl } from './graph.ts';
import { LEAD_FIELDS, withAnswers } from './lead-answers.ts';
import { fetchMissed } from './missed-leads.ts';
import { completeProfile } from './profile.ts';
import { readMeta } from './read-delivery.ts';

/** Forms of ads on Facebook and Instagram. */
export const metaLeadAds: Sender = {
  kind: 'META_LEAD_ADS',
  secrets: metaSecrets(true),
  keptHeaders: [],
  answerHandshake: answerChallenge,
  isGenuine: isMetas,
  read: readMeta,
  fetchMissed,
  complete: (enquiry, server, secrets) =>
    enquiry.toFetch?.leadId === undefined
      ? completeProfile(enquiry, server, secrets)
      : fetchLead(enquiry, enquiry.toFetch.leadId, server, secrets),
};

async function fetchLead(
  enquiry: InboundEnquiry,
  leadId: string,
  server: ForeignServer,
  secrets: Secrets,
): Promise<InboundEnquiry | FetchRefusal> {
  if (!secrets.accessToken) return refuse('secret-missing', { parameters: { secret: ACCESS_TOKEN } });
  const answer = await server.getJson(graphUrl(leadId, LEAD_FIELDS, secrets), graphHeaders(secrets));
  return isRefusal(answer) ? asPassing(answer) : withAnswers(enquiry, answer.json);
}
