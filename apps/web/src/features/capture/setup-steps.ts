import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { InletKind } from '#generated/graphql.ts';

const META_APP: readonly MessageDescriptor[] = [
  msg`At developers.facebook.com open your app, or make one of the type Business.`,
  msg`Copy the app secret from “App settings → Basic” into the field below.`,
  msg`Under “Webhooks” choose the object named here, then paste the address as the callback URL and the verify token from below.`,
];

/** What is to be done in the other system, in its own words, step by step. */
export const SETUP_STEPS: Readonly<Partial<Record<InletKind, readonly MessageDescriptor[]>>> = {
  META_LEAD_ADS: [
    ...META_APP,
    msg`The object is “Page”; subscribe to the field “leadgen”.`,
    msg`Under “Business settings → System users” make an access token with leads_retrieval, pages_show_list, pages_manage_metadata and pages_read_engagement, and copy it into the field below: the answers are fetched with it.`,
    msg`Subscribe the page to the app: POST /PAGE-ID/subscribed_apps?subscribed_fields=leadgen in the Graph API Explorer.`,
    msg`Send a try with the Lead Ads Testing Tool; it appears here within seconds.`,
  ],
  MESSENGER: [
    ...META_APP,
    msg`The object is “Page”; subscribe to the fields “messages” and “messaging_postbacks”.`,
    msg`Under “Messenger → Settings” add the page, make its access token and copy it below, so that people appear by name.`,
    msg`Write a message to your page from another account; it appears here within seconds.`,
  ],
  INSTAGRAM: [
    ...META_APP,
    msg`The object is “Instagram”; subscribe to the field “messages”.`,
    msg`In the Instagram app allow connected tools to read messages: “Settings → Messages → Message controls”.`,
    msg`Write a message to your account from another one; it appears here within seconds.`,
  ],
  WHATSAPP: [
    ...META_APP,
    msg`The object is “WhatsApp Business Account”; subscribe to the field “messages”, and to “calls” if you take calls there.`,
    msg`Write to your business number from another phone; the message appears here within seconds.`,
  ],
  LINE: [
    msg`Open your channel at developers.line.biz and copy the channel secret from “Basic settings” into the field below.`,
    msg`Under “Messaging API” issue a channel access token and copy it below, so that people appear by name.`,
    msg`Paste the address as the webhook URL, press “Verify”, and switch on “Use webhook”.`,
    msg`In the LINE Official Account Manager switch off the automatic answers, or keep them if you want both.`,
    msg`Write a message to your account; it appears here within seconds.`,
  ],
  GOOGLE_LEAD_FORM: [
    msg`In Google Ads open the lead form under “Assets”, then “Export leads from Google Ads → Other data integration options”.`,
    msg`Paste the address as the webhook URL and the key from below as the key.`,
    msg`Press “Send test data”. The try appears here within seconds.`,
  ],
  TYPEFORM: [
    msg`In Typeform open the form and choose “Connect → Webhooks → Add a webhook”.`,
    msg`Paste the address as the endpoint and switch the webhook on.`,
    msg`Under “Edit” paste the secret from below, and keep SSL verification on.`,
    msg`Press “Send test request”. The try appears here within seconds.`,
  ],
  TALLY: [
    msg`In Tally open the form and choose “Integrations → Webhooks → Connect”.`,
    msg`Paste the address as the endpoint URL, add a signing secret, and copy that secret into the field below.`,
    msg`Send the form once yourself. The answer appears here within seconds.`,
  ],
  INBOUND_MAIL: [
    msg`Have your mail service hand mails on to the address: in Postmark “Servers → Inbound → Webhook”, in Mailgun “Receiving → Create route → Forward”, in SendGrid “Settings → Inbound Parse”.`,
    msg`In Postmark tick “Include raw email content”, in SendGrid “POST the raw, full MIME message”: then nothing of a mail is lost.`,
    msg`Mailgun signs: copy its HTTP webhook signing key into the field below. For the others make a password below and write it into the address: https://mikomi:PASSWORD@…`,
    msg`A mail server of your own posts the mail itself, with Content-Type: message/rfc822.`,
    msg`Forward info@ to the address that your mail service gave you, and write to it once.`,
  ],
  PORTAL_MAIL: [
    msg`Have your mail service hand mails on to the address: in Postmark “Servers → Inbound → Webhook”, in Mailgun “Receiving → Create route → Forward”, in SendGrid “Settings → Inbound Parse”.`,
    msg`Mailgun signs: copy its HTTP webhook signing key into the field below. For the others make a password below and write it into the address: https://mikomi:PASSWORD@…`,
    msg`Have the portal send its notices to the address that your mail service gave you, or forward them by a rule in your mailbox.`,
    msg`When the first notice is here, open it and say where each of its lines goes. Who sent it is never taken for the customer.`,
  ],
  TWILIO: [
    msg`Copy the auth token from the console of your account into the field below.`,
    msg`Under “Phone Numbers → Active numbers” open a number and paste the address as “Call status changes”.`,
    msg`To take text messages too, paste it under “Messaging → A message comes in”.`,
    msg`Call the number and hang up; the missed call appears here within seconds.`,
  ],
  CALL_WEBHOOK: [
    msg`In your telephone system have the end of each call posted to the address, as JSON or as form fields.`,
    msg`The usual names are understood: from, to, status, duration, id and their like. A call that nobody took becomes a lead.`,
    msg`If it can send a header, make a secret below and send it as Authorization: Bearer.`,
    msg`Call your number and hang up, or try the example below.`,
  ],
  WEBHOOK: [
    msg`Post JSON or form fields to the address. Any names will do: what looks like a name, an e-mail address or a company finds its place by itself.`,
    msg`For whatever does not, open the delivery in the inbox and say where each field goes; that holds from then on.`,
    msg`If you send an Idempotency-Key header, the same enquiry sent twice is taken once.`,
    msg`To let nobody else send, make a secret below and send it as Authorization: Bearer.`,
  ],
};
