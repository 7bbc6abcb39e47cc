import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  AssignmentHours,
  AssignmentMethod,
  AssignmentRequirement,
  ReturningPolicy,
  WhenNobodyCanTakeIt,
} from '#generated/graphql.ts';

export const METHODS: Readonly<Record<AssignmentMethod, MessageDescriptor>> = {
  ROUND_ROBIN: msg`In turn`,
  WEIGHTED: msg`By share`,
  LEAST_OPEN_LOAD: msg`By fewest open leads`,
};

export const REQUIREMENTS: Readonly<Record<AssignmentRequirement, MessageDescriptor>> = {
  PRODUCT_SKILL: msg`Sells the product groups of the lead`,
  LANGUAGE: msg`Speaks the language of the lead`,
  TERRITORY: msg`Looks after its territory`,
};

export const WHEN_NOBODY: Readonly<Record<WhenNobodyCanTakeIt, MessageDescriptor>> = {
  NEXT_RULE: msg`Ask the next rule`,
  QUEUE: msg`Let it wait for everybody`,
  TEAM_QUEUE: msg`Let it wait for the team`,
};

/** The same as the end of a sentence. */
export const ELSE: Readonly<Record<WhenNobodyCanTakeIt, MessageDescriptor>> = {
  NEXT_RULE: msg`if nobody can, the next rule is asked`,
  QUEUE: msg`if nobody can, it waits for everybody`,
  TEAM_QUEUE: msg`if nobody can, it waits for the team`,
};

export const RETURNING: Readonly<Record<ReturningPolicy, MessageDescriptor>> = {
  WHEN_AVAILABLE: msg`Back to whoever had them before, if they are there`,
  WHEN_ACTIVE: msg`Back to whoever had them before, always`,
  BY_RULES: msg`By the rules, like everybody`,
};

export const HOURS: Readonly<Record<AssignmentHours, MessageDescriptor>> = {
  ANY: msg`At any hour`,
  OFFICE: msg`In working hours`,
  OWN: msg`In hours of their own`,
};
