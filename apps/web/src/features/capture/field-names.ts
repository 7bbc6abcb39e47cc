import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CustomFieldRecord, ImportField, ImportKind } from '#generated/graphql.ts';

export const KIND_NAMES: Readonly<Record<ImportKind, MessageDescriptor>> = {
  LEADS: msg`Leads`,
  CONTACTS: msg`Contacts`,
  COMPANIES: msg`Companies`,
  PRODUCTS: msg`Products`,
  MEMBERS: msg`Members`,
};

export const HOST_NAMES: Readonly<Record<CustomFieldRecord, MessageDescriptor>> = {
  LEAD: msg`Lead`,
  CONTACT: msg`Contact`,
  COMPANY: msg`Company`,
  DEAL: msg`Deal`,
};

/** What each field of ours is called where a column is given its place. */
export const FIELD_NAMES: Readonly<Record<ImportField, MessageDescriptor>> = {
  LEAD_EXTERNAL_ID: msg`Lead: number in the other system`,
  LEAD_TITLE: msg`Lead: name`,
  LEAD_STAGE: msg`Lead: stage`,
  LEAD_WON: msg`Lead: won or not`,
  LEAD_OWNER: msg`Lead: owner`,
  LEAD_POTENTIAL: msg`Lead: potential`,
  LEAD_EXPECTED_VALUE: msg`Lead: expected value`,
  LEAD_EXPECTED_CLOSE_DAY: msg`Lead: expected close day`,
  LEAD_CLOSED_ON: msg`Lead: day it was won or lost`,
  LEAD_WON_ON: msg`Lead: day it was won`,
  LEAD_LOST_ON: msg`Lead: day it was lost`,
  LEAD_CLOSE_VALUE: msg`Lead: value it was won with`,
  LEAD_LOST_REASON: msg`Lead: loss reason`,
  LEAD_NOTE: msg`Lead: note`,
  TOUCH_SOURCE: msg`Touch: source`,
  TOUCH_CAPTURED_AT: msg`Touch: when it came in`,
  TOUCH_CAMPAIGN: msg`Touch: campaign`,
  TOUCH_FORM: msg`Touch: form`,
  TOUCH_AD: msg`Touch: ad`,
  TOUCH_PAGE: msg`Touch: page`,
  TOUCH_ORIGIN: msg`Touch: utm_source`,
  TOUCH_MEDIUM: msg`Touch: utm_medium`,
  TOUCH_TERM: msg`Touch: utm_term`,
  TOUCH_CONTENT: msg`Touch: utm_content`,
  TOUCH_REFERRER: msg`Touch: referrer`,
  TOUCH_ANSWER: msg`Touch: further answer`,
  TOUCH_LAST_AT: msg`Touch: when it came in last`,
  TOUCH_LAST_SOURCE: msg`Touch: source of the last one`,
  CONTACT_NAME: msg`Contact: whole name`,
  CONTACT_FAMILY: msg`Contact: family name`,
  CONTACT_GIVEN: msg`Contact: given name`,
  CONTACT_READING: msg`Contact: reading of the name`,
  CONTACT_FAMILY_READING: msg`Contact: reading of the family name`,
  CONTACT_GIVEN_READING: msg`Contact: reading of the given name`,
  CONTACT_PHONE: msg`Contact: phone`,
  CONTACT_EMAIL: msg`Contact: e-mail`,
  CONTACT_JOB_TITLE: msg`Contact: job title`,
  CONTACT_ADDRESS: msg`Contact: address`,
  CONTACT_NO_EMAIL: msg`Contact: wants no e-mail`,
  CONTACT_NO_CALL: msg`Contact: wants no call`,
  CONSENT_NONE: msg`Consent: wants to be left alone`,
  CONSENT_EMAIL: msg`Consent: e-mail, sales`,
  CONSENT_EMAIL_NEWS: msg`Consent: e-mail, news`,
  CONSENT_EMAIL_SURVEY: msg`Consent: e-mail, surveys`,
  CONSENT_PHONE: msg`Consent: phone, sales`,
  CONSENT_PHONE_NEWS: msg`Consent: phone, news`,
  CONSENT_PHONE_SURVEY: msg`Consent: phone, surveys`,
  CONSENT_WHATSAPP: msg`Consent: WhatsApp, sales`,
  CONSENT_WHATSAPP_NEWS: msg`Consent: WhatsApp, news`,
  CONSENT_LINE: msg`Consent: LINE, sales`,
  CONSENT_LINE_NEWS: msg`Consent: LINE, news`,
  CONSENT_AT: msg`Consent: when it was given`,
  CONSENT_SOURCE: msg`Consent: where it was given`,
  CONSENT_WORDING: msg`Consent: wording`,
  GROUP_NAME: msg`Customer group`,
  COMPANY_NAME: msg`Company: name`,
  COMPANY_INDUSTRY: msg`Company: industry`,
  COMPANY_EMPLOYEES: msg`Company: employees`,
  COMPANY_REVENUE: msg`Company: revenue`,
  COMPANY_COUNTRY: msg`Company: country`,
  COMPANY_ADDRESS: msg`Company: address`,
  COMPANY_PARENT: msg`Company: parent company`,
  COMPANY_WEBSITE: msg`Company: website`,
  LINE_PRODUCT: msg`Product line: product`,
  LINE_QUANTITY: msg`Product line: quantity`,
  LINE_PRICE: msg`Product line: price of one piece`,
  LINE_GROUP: msg`Product line: product group, where no product is named`,
  PRODUCT_NAME: msg`Product: name`,
  PRODUCT_GROUP: msg`Product: group`,
  PRODUCT_PRICE: msg`Product: price`,
  MEMBER_NAME: msg`Member: name`,
  MEMBER_EMAIL: msg`Member: e-mail`,
  MEMBER_MANAGER: msg`Member: manager`,
  MEMBER_TEAM: msg`Member: team`,
};

const FIELDS_OF: Readonly<Record<ImportKind, RegExp>> = {
  LEADS: /^(LEAD|TOUCH|CONTACT|CONSENT|COMPANY|GROUP|LINE)_/,
  CONTACTS: /^(CONTACT|CONSENT|COMPANY|GROUP)_|^LEAD_EXTERNAL_ID$/,
  COMPANIES: /^(COMPANY|GROUP)_/,
  PRODUCTS: /^PRODUCT_/,
  MEMBERS: /^MEMBER_/,
};

/** The fields that a list of this kind can fill, in their order. */
export const fieldsOf = (kind: ImportKind): readonly ImportField[] =>
  (Object.keys(FIELD_NAMES) as ImportField[]).filter((field) => FIELDS_OF[kind].test(field));

/** What own fields of a list of this kind may stand on. */
export const hostsOf = (kind: ImportKind): readonly CustomFieldRecord[] => {
  if (kind === 'LEADS') return ['LEAD', 'CONTACT', 'COMPANY'];
  if (kind === 'CONTACTS') return ['CONTACT', 'COMPANY'];
  return kind === 'COMPANIES' ? ['COMPANY'] : [];
};
