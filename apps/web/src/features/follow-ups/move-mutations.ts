import { graphql } from '#generated/index.ts';

export const MoveFollowUpEdit = graphql(`
  mutation MoveFollowUp_Edit($input: EditFollowUpInput!) {
    editFollowUp(input: $input) {
      ... on EditFollowUpPayload {
        commandId
        followUp {
          id
          ...FollowUpItem_FollowUp
          lead {
            id
            nextFollowUpAt
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

export const MoveFollowUpCancel = graphql(`
  mutation MoveFollowUp_Cancel($input: CancelFollowUpInput!) {
    cancelFollowUp(input: $input) {
      ... on CancelFollowUpPayload {
        commandId
        followUp {
          id
          state
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

export const MoveFollowUpDelete = graphql(`
  mutation MoveFollowUp_Delete($input: DeleteFollowUpInput!) {
    deleteFollowUp(input: $input) {
      ... on DeleteFollowUpPayload {
        commandId
        deletedId
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
