import type { Locale, SentenceParameters } from '@mikomi/domain/shared';
import { announceMissingPart } from '../errors/missing-part.ts';

/** A refusal as the API sends it: `code` is stable, `message` is English, `parameters` are the facts it mentions. */
export type ApiRefusal = {
  readonly code: string;
  readonly message: string;
  readonly parameters?: unknown;
};

/**
 * Says a refusal of the API in the reader's language: the sentence the domain has under its code. Where that sentence
 * mentions facts that did not come along, or the sentences themselves could not be loaded, the API's own English stands.
 */
export async function sayRefusal({ code, message, parameters }: ApiRefusal, locale: Locale): Promise<string> {
  if (locale === 'en') return message;
  const voice = await import('./voice.ts').catch(announceMissingPart);
  if (!voice) return message;
  const key = code.toLowerCase().replaceAll('_', '-');
  const facts = typeof parameters === 'object' ? (parameters as SentenceParameters | null) : null;
  // A sentence asks for its facts by name: one that did not come along is noticed there.
  let isWhole = true;
  const asked = new Proxy(facts ?? {}, {
    get: (held, name) => {
      isWhole &&= Object.hasOwn(held, name);
      return Reflect.get(held, name);
    },
  });
  const said = voice.say({ key, parameters: asked }, locale);
  return said === key || !isWhole ? message : said;
}
