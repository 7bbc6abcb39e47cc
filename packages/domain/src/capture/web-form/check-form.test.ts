import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomField } from '../../catalog/index.ts';
import { isRefusal, sayer } from '../../shared/index.ts';
import { checkForm, FORM_LIMITS, isAskable } from './check-form.ts';
import { contrast, inkOn, isColour } from './contrast.ts';
import { firstForm } from './first-form.ts';
import type { FormPlace } from './form-place.ts';
import { formWords } from './form-words.ts';
import type { FormField, WebForm } from './web-form.ts';

const NOTHING = { en: '', ja: '' };
const form = firstForm('whole');
const field = (place: FormPlace, isRequired = false): FormField => ({
  place,
  isRequired,
  label: NOTHING,
  placeholder: NOTHING,
});
const news = form.consents[0] as WebForm['consents'][number];
const colours = (change: Partial<WebForm['colours']>) => ({ colours: { ...form.colours, ...change } });
const ownField = (change: Partial<CustomField>) =>
  ({ id: 'own', type: 'TEXT', host: 'LEAD', name: 'Roof', options: [], ...change }) as CustomField;
const because = (change: Partial<WebForm>, fields: readonly CustomField[] = []) =>
  checkForm({ ...form, ...change }, fields)?.because;

describe('a form', () => {
  it('can be used as it is first made', () => {
    expect(checkForm(form, [])).toBeUndefined();
    expect(checkForm(firstForm('parts'), [])).toBeUndefined();
  });

  it.each<[string | undefined, Partial<WebForm>]>([
    ['form-reaches-nobody', { fields: [] }],
    ['form-reaches-nobody', { fields: [field('contact.email'), field('contact.phone')] }],
    [undefined, { fields: [field('contact.email', true)] }],
    [undefined, { fields: [field('contact.phone', true)], consents: [] }],
    ['form-field-twice', { fields: [field('contact.email', true), field('contact.email')] }],
    ['custom-field-not-found', { fields: [field('contact.email', true), field('custom.gone')] }],
    ['text-blank', { title: { en: ' ', ja: '' } }],
    [undefined, { title: { en: '', ja: '資料請求' } }],
    ['text-too-long', { intro: { en: 'x'.repeat(FORM_LIMITS.text + 1), ja: '' } }],
    ['form-purpose-twice', { consents: [news, news] }],
    ['text-blank', { consents: [{ ...news, wording: NOTHING }] }],
    ['form-consent-without-mail', { fields: [field('contact.phone', true)] }],
    ['form-opt-in-for-nothing', { consents: [], doubleOptIn: true }],
    [undefined, { doubleOptIn: true }],
    ['form-colour-unreadable', colours({ accent: 'red' })],
    ['form-colour-unreadable', colours({ accent: '#FFFFFF' })],
    ['form-text-too-faint', colours({ text: '#777777' })],
    [undefined, colours({ text: '#767676' })],
    ['form-accent-too-faint', colours({ accent: '#999999' })],
    ['form-redirect-unreadable', { redirectUrl: 'javascript:alert(1)' }],
    ['form-redirect-unreadable', { redirectUrl: 'https://user@evil.example' }],
    [undefined, { redirectUrl: 'https://www.aoba.example/thanks?from=form' }],
    ['form-site-unreadable', { allowedSites: ['*'] }],
    ['too-many-entries', { allowedSites: Array(FORM_LIMITS.sites + 1).fill('https://a.example') }],
    ['too-many-entries', { productNames: Array(FORM_LIMITS.products + 1).fill('Desk') }],
  ])('is refused as %s: %o', (expected, change) => expect(because(change)).toBe(expected));

  it('asks strangers for what they know of themselves, in fields that are there', () => {
    const asked = { fields: [field('contact.email', true), field('custom.own')] };
    expect(because(asked, [ownField({})])).toBeUndefined();
    expect(because(asked, [ownField({ type: 'MEMBER' })])).toBe('custom-field-not-found');
    expect(because(asked, [ownField({ host: 'DEAL' })])).toBe('custom-field-not-found');
    expect(isAskable({ type: 'DATE', host: 'CONTACT' })).toBe(true);
  });

  it('says in words why its colours are refused, and never that too little would do', () => {
    const faint = checkForm({ ...form, ...colours({ text: '#777777' }) }, []);
    expect(faint?.parameters).toEqual({ contrast: 4.4, atLeast: 4.5 });
    const say = sayer(formWords);
    if (faint)
      expect(say({ key: faint.because, parameters: faint.parameters } as never, 'en')).toContain('4.4');
  });
});

describe('colours', () => {
  const colour = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s: %f', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 2));

  it('law: stand apart from 1 to 21, either way round', () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(isColour(one)).toBe(true);
        const ratio = contrast(one, other);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(contrast(other, one)).toBe(ratio);
      }),
    );
  });

  it('law: are always readable under their ink', () => {
    fc.assert(fc.property(colour, (ground) => contrast(inkOn(ground), ground) >= 4.5));
  });

  it('law: a form whose colours pass can be read', () => {
    fc.assert(
      fc.property(colour, colour, colour, (accent, background, text) => {
        const refused = checkForm({ ...form, colours: { accent, background, text } }, []);
        expect(isRefusal(refused)).toBe(contrast(text, background) < 4.5 || contrast(accent, background) < 3);
      }),
    );
  });
});
