import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const ConsentState = builder.enumType('ConsentState', {
  description: 'What a contact said about being approached.',
  values: described({
    GIVEN: 'They want it.',
    REFUSED: 'They do not.',
    UNKNOWN: 'They said nothing, or took it back.',
  }),
});

export const ConsentPurpose = builder.enumType('ConsentPurpose', {
  description: 'What somebody is approached for.',
  values: described({
    SALES: 'To sell to them.',
    NEWS: 'To send them news; who does not want to be sold to on a channel is sent none there either.',
    SURVEY: 'To ask how it was.',
  }),
});

export const LawfulBasis = builder.enumType('LawfulBasis', {
  description: 'Why a person’s data may be used, as article 6(1) of the GDPR has it.',
  values: described({
    CONSENT: 'They agreed.',
    CONTRACT: 'For a contract with them, or before one that they asked for.',
    LEGAL_OBLIGATION: 'A law demands it.',
    VITAL_INTEREST: 'A life depends on it.',
    PUBLIC_TASK: 'For a task in the public interest.',
    LEGITIMATE_INTEREST: 'For an interest that theirs does not outweigh.',
  }),
});
