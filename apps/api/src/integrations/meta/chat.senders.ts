import type { Sender } from '../../rooms/capture/index.ts';
import { answerChallenge, isMetas, metaSecrets } from './genuine.ts';
import { metaLeadAds } from './lead-ads.sender.ts';
import { readMeta } from './read-delivery.ts';

const chatSender = (kind: Sender['kind'], needsToken: boolean): Sender => ({
  kind,
  secrets: metaSecrets(needsToken),
  keptHeaders: [],
  answerHandshake: answerChallenge,
  isGenuine: isMetas,
  read: readMeta,
  ...(metaLeadAds.complete && { complete: metaLeadAds.complete }),
});

/** Messages to a page of Facebook's. */
export const messenger = chatSender('MESSENGER', false);

/** Messages to an account of Instagram's. */
export const instagram = chatSender('INSTAGRAM', false);

/** Messages to a number of WhatsApp's Cloud API. */
export const whatsApp = chatSender('WHATSAPP', false);
