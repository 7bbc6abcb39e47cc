import { graphql } from '#generated/index.ts';
import { clientOf, PERSON } from '../graph/organization-client.ts';

const SignUpIsOpen = graphql(`
  query SignUpIsOpen {
    signUpIsOpen
  }
`);

/** Whether somebody may sign up without an invitation; where there is no answer the sign-up itself will tell. */
export async function isSignUpOpen(): Promise<boolean> {
  const { data } = await clientOf(PERSON)
    .query(SignUpIsOpen, {}, { requestPolicy: 'network-only' })
    .toPromise();
  return data?.signUpIsOpen ?? true;
}
