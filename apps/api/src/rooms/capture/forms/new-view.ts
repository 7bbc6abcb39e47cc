import { randomBytes } from 'node:crypto';
import { FORM_INPUTS, type FormView, isOfLink, writeView } from '@mikomi/domain/capture';

interface Input {
  readonly name: string;
  readonly value: string;
}

/** A showing that begins now. */
export function freshView(now: number): FormView {
  return { shownAt: now, nonce: randomBytes(12).toString('base64url') };
}

/** What travels unseen with a form: its showing, and what led there. */
export function hiddenOf(view: FormView, link: readonly Input[]): readonly Input[] {
  return [{ name: FORM_INPUTS.view, value: writeView(view) }, ...link];
}

const LONGEST = 500;

/** What a link says that is kept with what is sent: campaign, ad, whose link it is, and from where it was followed. */
export function linkOf(query: URLSearchParams, referrer: string | undefined): readonly Input[] {
  const told = [...query]
    .filter(([name]) => name === FORM_INPUTS.member || isOfLink(name))
    .map(([name, value]) => ({ name, value: value.slice(0, LONGEST) }));
  const isTold = told.some(({ name }) => name === 'referrer');
  return referrer && !isTold ? [...told, { name: 'referrer', value: referrer.slice(0, LONGEST) }] : told;
}
