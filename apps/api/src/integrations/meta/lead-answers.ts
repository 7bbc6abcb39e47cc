import {
  type InboundEnquiry,
  type InboundField,
  type InboundPerson,
  isTestEntry,
} from '@mikomi/domain/capture';
import { personWith } from '../payload/inbound.ts';
import { listAt, textAt, textOf } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';

/** What is asked of a lead. */
export const LEAD_FIELDS = [
  'id',
  'created_time',
  'ad_id',
  'ad_name',
  'adset_name',
  'campaign_id',
  'campaign_name',
  'form_id',
  'field_data',
  'custom_disclaimer_responses',
  'is_organic',
  'platform',
];

/** An enquiry with the answers of its lead. */
export function withAnswers({ toFetch: _, ...enquiry }: InboundEnquiry, lead: unknown): InboundEnquiry {
  const answers = listAt(lead, 'field_data').flatMap((each): InboundField[] => {
    const name = textAt(each, 'name');
    const values = listAt(each, 'values').flatMap((value) => textOf(value) ?? []);
    return name === null || values.length === 0 ? [] : [{ name, value: values.join(', ') }];
  });
  const told = (key: string) => textAt(lead, key);
  const about = [...LEAD_FIELDS.filter((key) => key !== 'id' && key !== 'field_data')].flatMap((name) => {
    const value = told(name);
    return value === null ? [] : [{ name, value }];
  });
  const agreed = listAt(lead, 'custom_disclaimer_responses').flatMap((each): InboundField[] => {
    const name = textAt(each, 'checkbox_key');
    return name === null ? [] : [{ name, value: textAt(each, 'is_checked') ?? 'false' }];
  });
  const campaign = told('campaign_name') ?? told('campaign_id');
  const ad = told('ad_id');
  const form = told('form_id');
  const origin = told('platform');
  return {
    ...enquiry,
    at: enquiry.at ?? momentOfText(told('created_time')),
    person: personOf(answers),
    fields: [...answers, ...agreed, ...about],
    attribution: {
      ...enquiry.attribution,
      ...(campaign && { campaign }),
      ...(ad && { ad }),
      ...(form && { form }),
      ...(origin && { origin }),
    },
    ...(isTestEntry(answers.map(({ value }) => value)) && { isTest: true }),
  };
}

/** Whoever filled it in, by the questions that Meta has ready, which are called alike in every language. */
function personOf(answers: readonly InboundField[]): InboundPerson {
  const given = (...names: readonly string[]) =>
    answers.find(({ name }) => names.includes(name))?.value ?? null;
  const company = given('company_name');
  return {
    ...personWith(
      given('full_name'),
      ['PHONE', given('phone_number')],
      ['PHONE', given('work_phone_number')],
      ['EMAIL', given('email')],
      ['EMAIL', given('work_email')],
      ['WHATSAPP', given('whatsapp_number')],
    ),
    family: given('last_name'),
    given: given('first_name'),
    ...(company !== null && { company }),
  };
}
