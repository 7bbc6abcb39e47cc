import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type SecretWords = { readonly name: MessageDescriptor; readonly about: MessageDescriptor };

/** What is agreed with a sender, by the words its owner uses. */
const WORDS: Readonly<Record<string, SecretWords>> = {
  appSecret: {
    name: msg`App secret`,
    about: msg`From “App settings → Basic” of your app. Deliveries are signed with it.`,
  },
  verifyToken: { name: msg`Verify token`, about: msg`Paste it beside the callback URL.` },
  accessToken: {
    name: msg`Access token`,
    about: msg`Names and answers that a delivery lacks are fetched with it.`,
  },
  channelSecret: {
    name: msg`Channel secret`,
    about: msg`From “Basic settings” of the channel. Deliveries are signed with it.`,
  },
  channelAccessToken: {
    name: msg`Channel access token`,
    about: msg`From “Messaging API” of the channel. Names are fetched with it.`,
  },
  googleKey: { name: msg`Key`, about: msg`Paste it beside the webhook URL.` },
  secret: { name: msg`Secret`, about: msg`Paste it under “Secret” of the webhook.` },
  authToken: {
    name: msg`Auth token`,
    about: msg`From the console of your account. Deliveries are signed with it.`,
  },
  password: {
    name: msg`Password in the address`,
    about: msg`Once it is made, a mail is taken only from who knows it.`,
  },
  mailgunSigningKey: {
    name: msg`HTTP webhook signing key of Mailgun`,
    about: msg`From “API security” of your account; only for Mailgun.`,
  },
  bearer: {
    name: msg`Secret in the request`,
    about: msg`Once it is made, a delivery is taken only with the header Authorization: Bearer and this secret.`,
  },
  signingSecret: {
    name: msg`Signing secret`,
    about: msg`Deliveries are signed with it: the SHA-256 HMAC of the body in the header X-Signature, or as Standard Webhooks do.`,
  },
};

const TALLYS: SecretWords = {
  name: msg`Signing secret`,
  about: msg`The one you entered in Tally. Deliveries are signed with it.`,
};

/** What a secret is called, and what it is for. */
export function secretWords(name: string, isOurs: boolean): SecretWords {
  if (name === 'signingSecret' && !isOurs) return TALLYS;
  return WORDS[name] ?? { name: msg`Secret`, about: msg`Agreed with the sender.` };
}
