import type { KeptDelivery } from './sender.ts';

/** As much as a delivery may hold is more than anybody pastes. */
const LONGEST = 100_000;

/** A mail with its headers begins with one of those that every mail has. */
const HEADED = /^(?:received|return-path|delivered-to|from|date|message-id|mime-version):[^\n]*\r?\n[\w-]+:/i;

/** A pasted mail as if it had come in: what has no headers gets those without which it is none. */
export function mailOfText(text: string, receivedAt: number): KeptDelivery {
  const pasted = text.slice(0, LONGEST).trimStart();
  const mail = HEADED.test(pasted)
    ? pasted
    : `Message-ID: <pasted>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${pasted}`;
  return {
    contentType: 'message/rfc822',
    headers: {},
    query: '',
    body: Buffer.from(mail, 'utf8'),
    receivedAt,
  };
}
