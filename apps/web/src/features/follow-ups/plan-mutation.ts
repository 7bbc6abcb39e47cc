import { graphql } from '#generated/index.ts';

export const PlanFollowUpPlan = graphql(`
  mutation PlanFollowUp_Plan($input: PlanFollowUpInput!) {
    planFollowUp(input: $input) {
      ... on PlanFollowUpPayload {
        commandId
        followUp {
          id
          lead {
            id
            ...LeadNext_Lead
          }
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);
