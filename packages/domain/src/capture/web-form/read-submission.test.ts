import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldConstraints, type FieldType, UNCONSTRAINED } from '../../catalog/index.ts';
import type { CivilDay } from '../../shared/index.ts';
import { firstForm } from './first-form.ts';
import { FORM_PLACES, formMapping, isFormPlace } from './form-place.ts';
import { judgeSubmission } from './judge-submission.ts';
import { FORM_INPUTS, readSubmission } from './read-submission.ts';

const fields = (sent: Readonly<Record<string, string>>) =>
  Object.entries(sent).map(([name, value]) => ({ name, value }));

describe('what a form sent', () => {
  it('is taken apart: answers, consent, language, showing and what led there', () => {
    const sent = fields({
      'contact.name': ' 田中 花子 ',
      'lead.note': '',
      'custom.f1': 'Blue',
      newsletter_topic: 'Desks',
      'consent.NEWS': '3',
      'consent.SALES': 'on',
      [FORM_INPUTS.language]: 'ja',
      [FORM_INPUTS.view]: 'm5x2k1.abc-DEF_1',
      [FORM_INPUTS.trap]: '',
      [FORM_INPUTS.member]: 'AAAAAAAAAAAAAAAAAAAAAA',
      utm_campaign: 'spring',
    });
    expect(readSubmission(sent)).toEqual({
      answers: [
        { name: 'contact.name', value: '田中 花子' },
        { name: 'custom.f1', value: 'Blue' },
      ],
      others: [{ name: 'newsletter_topic', value: 'Desks' }],
      consents: [
        { purpose: 'SALES', version: null },
        { purpose: 'NEWS', version: 3 },
      ],
      locale: 'ja',
      view: { shownAt: Number.parseInt('m5x2k1', 36), nonce: 'abc-DEF_1' },
      trap: '',
      attribution: { campaign: 'spring', memberToken: 'AAAAAAAAAAAAAAAAAAAAAA' },
    });
  });

  it('joins what one input sends several times', () => {
    const sent = ['Red', 'Blue'].map((value) => ({ name: 'custom.colour', value }));
    expect(readSubmission(sent).answers).toEqual([{ name: 'custom.colour', value: 'Red, Blue' }]);
  });

  it('law: loses nothing that somebody typed', () => {
    const name = fc.oneof(fc.constantFrom(...FORM_PLACES), fc.stringMatching(/^[a-z]{3,9}$/));
    const sent = fc.uniqueArray(fc.record({ name, value: fc.string() }), { selector: ({ name }) => name });
    const isOwn = (input: string) =>
      /^(utm_|referrer|page|form|ad|campaign|medium|term|content|[a-z]*clid)/.test(input);
    fc.assert(
      fc.property(sent, (inputs) => {
        const { answers, others } = readSubmission(inputs);
        const kept = [...answers, ...others].map(({ value }) => value.trim());
        for (const { name, value } of inputs)
          if (value.trim() !== '' && !isOwn(name)) expect(kept).toContain(value.trim());
      }),
    );
  });

  it('law: goes exactly where its builder said; the language of the answer goes nowhere', () => {
    const places = fc.subarray([...FORM_PLACES]);
    fc.assert(
      fc.property(places, (asked) => {
        expect(asked.every(isFormPlace)).toBe(true);
        const mapped = formMapping(asked).map(({ name }) => name);
        expect(mapped).toEqual(asked.filter((place) => place !== 'contact.language'));
      }),
    );
  });
});

const JAPAN = { currency: 'JPY', country: 'JP', zone: 'Asia/Tokyo' } as const;

describe('what is amiss with a value of an own field', () => {
  const judge = (type: FieldType, value: string, constraints: Partial<FieldConstraints> = {}) => {
    const options = [{ key: 'a', label: 'Red' }];
    const own = { id: 'f1', host: 'LEAD', name: 'Own', type, options } as const;
    const answers = readSubmission(fields({ 'custom.f1': value }));
    const [first] = firstForm('whole').fields;
    const place = 'custom.f1' as const;
    return judgeSubmission(
      answers,
      { fields: first ? [{ ...first, place }] : [] },
      { reading: JAPAN, customFields: [{ ...own, constraints: { ...UNCONSTRAINED, ...constraints } }] },
    ).map(({ because }) => because.key);
  };
  it.each<[FieldType, string, Partial<FieldConstraints>, readonly string[]]>([
    ['NUMBER', '1,200', {}, []],
    ['NUMBER', '１２００', {}, []],
    ['NUMBER', 'about ten', {}, ['number-unreadable']],
    ['NUMBER', '3', { least: 10 }, ['value-below-least']],
    ['NUMBER', '1.5', { decimals: 0 }, ['value-not-whole']],
    ['MONEY', '12万円', {}, []],
    ['DATE', '2026-12-24', {}, []],
    ['DATE', '2026年12月24日', {}, []],
    ['DATE', 'soon', {}, ['day-unreadable']],
    ['DATE', '2026-12-24', { from: '2027-01-01' as CivilDay }, ['day-before-first']],
    ['EMAIL', 'hana@', {}, ['form-email-unreadable']],
    ['PHONE', '12', {}, ['form-phone-unreadable']],
    ['URL', 'not a site', {}, ['url-unreadable']],
    ['TEXT', 'anything', { length: 3 }, ['text-too-long']],
    ['SELECT', 'Red', {}, []],
    ['SELECT', 'Green', {}, ['option-unknown']],
    ['MULTI_SELECT', 'Red, with a comma', {}, []],
    ['NUMBER', ' ', {}, ['form-answer-missing']],
  ])('%s %s %o: %o', (type, value, constraints, expected) =>
    expect(judge(type, value, constraints)).toEqual(expected),
  );
});

describe('what is amiss before it is sent', () => {
  const { fields: asked } = firstForm('whole');
  const judge = (answers: Readonly<Record<string, string>>) =>
    judgeSubmission(
      readSubmission(fields(answers)),
      { fields: asked },
      { reading: JAPAN, customFields: [] },
    ).map(({ place, because }) => [place, because.key]);
  const whole = { 'contact.name': '田中', 'contact.email': 'hana@aoba.example', 'lead.note': 'Hello' };

  it.each<[Readonly<Record<string, string>>, readonly (readonly string[])[]]>([
    [whole, []],
    [{ ...whole, 'contact.phone': '03-1234-5678' }, []],
    [{ ...whole, 'lead.note': '  ' }, [['lead.note', 'form-answer-missing']]],
    [{ ...whole, 'contact.email': 'hana@' }, [['contact.email', 'form-email-unreadable']]],
    [{ ...whole, 'contact.phone': '12' }, [['contact.phone', 'form-phone-unreadable']]],
    [
      {},
      [
        ['contact.name', 'form-answer-missing'],
        ['contact.email', 'form-answer-missing'],
        ['lead.note', 'form-answer-missing'],
      ],
    ],
  ])('%o: %o', (answers, problems) => expect(judge(answers)).toEqual(problems));

  it('law: only what is asked is ever amiss, each once', () => {
    const answers = fc.dictionary(fc.constantFrom(...FORM_PLACES), fc.string());
    fc.assert(
      fc.property(answers, (given) => {
        const places = judge(given).map(([place]) => place);
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(asked.map((field) => field.place)).toContain(place);
      }),
    );
  });
});
