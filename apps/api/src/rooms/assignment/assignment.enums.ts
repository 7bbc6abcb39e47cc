import type {
  AssignmentMethod as Method,
  WhenNobody as Nobody,
  Requirement,
  ReturningPolicy as Returning,
} from '@mikomi/domain/assignment';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { Hours } from './store/staff.ts';

export const AssignmentMethod = builder.enumType('AssignmentMethod', {
  description: 'How a rule chooses among those who can take a lead.',
  values: described<Method>({
    ROUND_ROBIN: 'In turn: who was served longest ago.',
    WEIGHTED: 'By weight: in shares.',
    LEAST_OPEN_LOAD: 'Who has the fewest open leads for their weight.',
  }),
});

export const AssignmentRequirement = builder.enumType('AssignmentRequirement', {
  description: 'What a rule asks of whom it gives a lead to.',
  values: described<Requirement>({
    PRODUCT_SKILL: 'Sells every product group that the lead is about.',
    LANGUAGE: 'Speaks the lead’s language.',
    TERRITORY: 'Looks after a territory that the lead lies in.',
  }),
});

export const WhenNobody = builder.enumType('WhenNobodyCanTakeIt', {
  description: 'What becomes of a lead that nobody of a rule’s pool can take.',
  values: described<Nobody>({
    NEXT_RULE: 'The next rule is asked.',
    QUEUE: 'It waits for everybody.',
    TEAM_QUEUE: 'It waits for the pool’s team.',
  }),
});

export const ReturningPolicy = builder.enumType('ReturningPolicy', {
  description: 'Whether a customer who comes back goes to who owned them before, ahead of every rule.',
  values: described<Returning>({
    BY_RULES: 'No: the rules are asked.',
    WHEN_ACTIVE: 'Yes, also while that member is away.',
    WHEN_AVAILABLE: 'Yes, when that member can take the lead now.',
  }),
});

export const AssignmentHours = builder.enumType('AssignmentHours', {
  description: 'When a member takes leads.',
  values: described<Hours>({
    ANY: 'At any hour.',
    OFFICE: 'In the organization’s working hours, by the member’s clock.',
    OWN: 'In hours of their own.',
  }),
});
