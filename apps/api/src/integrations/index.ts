// Every format that something comes in by, each in its owner's folder.
import type { Sender } from '../rooms/capture/index.ts';
import { googleLeadForm } from './google/google.sender.ts';
import { line } from './line/line.sender.ts';
import { inboundMail } from './mail/mail.sender.ts';
import { portalMail } from './mail/portal-mail.sender.ts';
import { instagram, messenger, whatsApp } from './meta/chat.senders.ts';
import { metaLeadAds } from './meta/lead-ads.sender.ts';
import { tally } from './tally/tally.sender.ts';
import { twilio } from './twilio/twilio.sender.ts';
import { typeform } from './typeform/typeform.sender.ts';
import { callWebhook } from './webhook/call-webhook.sender.ts';
import { webhook } from './webhook/webhook.sender.ts';

export const senders: readonly Sender[] = [
  webhook,
  callWebhook,
  metaLeadAds,
  messenger,
  instagram,
  whatsApp,
  line,
  googleLeadForm,
  typeform,
  tally,
  inboundMail,
  portalMail,
  twilio,
];
