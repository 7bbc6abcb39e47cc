import type { InboundField } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { enquiry, personWith, unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';
import { isSame } from '../payload/signature.ts';

/** Forms of ads on Google. They are not signed: the key that was agreed on stands in the body. */
export const googleLeadForm: Sender = {
  kind: 'GOOGLE_LEAD_FORM',
  secrets: [{ name: 'googleKey', required: true, ours: true }],
  keptHeaders: [],
  isGenuine: ({ body }, secrets) => {
    const parsed = parseJson(body);
    return !isRefusal(parsed) && isSame(textAt(parsed.json, 'google_key'), secrets.googleKey);
  },
  read,
};

function read({ body }: KeptDelivery): WhatCame {
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const { json } = parsed;
  const externalId = textAt(json, 'lead_id');
  if (externalId === null || !Array.isArray(valueAt(json, 'user_column_data'))) return unreadable('Google');
  const answers = listAt(json, 'user_column_data').map((column) => ({
    id: textAt(column, 'column_id') ?? '',
    name: textAt(column, 'column_name') ?? textAt(column, 'column_id'),
    value: textAt(column, 'string_value'),
  }));
  const answer = (id: string) => answers.find((each) => each.id === id)?.value ?? null;
  const given = answer('FIRST_NAME');
  const family = answer('LAST_NAME');
  const company = answer('COMPANY_NAME');
  return [
    enquiry({
      externalId,
      at: null,
      touch: 'AD',
      person: {
        ...personWith(
          answer('FULL_NAME'),
          ['PHONE', answer('PHONE_NUMBER')],
          ['PHONE', answer('WORK_PHONE')],
          ['EMAIL', answer('EMAIL')],
          ['EMAIL', answer('WORK_EMAIL')],
        ),
        ...(given && { given }),
        ...(family && { family }),
        ...(company && { company }),
      },
      fields: [
        ...answers.flatMap(({ name, value }): InboundField[] =>
          name === null || value === null ? [] : [{ name, value }],
        ),
        ...OTHERS.flatMap((name): InboundField[] => {
          const value = textAt(json, name);
          return value === null ? [] : [{ name, value }];
        }),
      ],
      attribution: attributionOf(json),
      ...(valueAt(json, 'is_test') === true && { isTest: true }),
    }),
  ];
}

/** What is told beside the answers; the key is nobody's answer. */
const OTHERS = [
  'form_id',
  'campaign_id',
  'adgroup_id',
  'creative_id',
  'asset_group_id',
  'lead_source',
  'lead_stage',
];

function attributionOf(json: unknown) {
  const form = textAt(json, 'form_id');
  const campaign = textAt(json, 'campaign_id');
  const ad = textAt(json, 'creative_id');
  const click = textAt(json, 'gcl_id');
  return {
    ...(form && { form }),
    ...(campaign && { campaign }),
    ...(ad && { ad }),
    ...(click && { click: `gclid:${click}` }),
  };
}
