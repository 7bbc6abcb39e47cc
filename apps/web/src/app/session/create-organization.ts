import type { Locale } from '@mikomi/domain/shared';
import { graphql } from '#generated/index.ts';
import { dropClients } from '../graph/open-clients.ts';
import { clientOf, PERSON } from '../graph/organization-client.ts';
import { sayRefusal } from '../refusals/say-refusal.ts';

const CreateOrganization = graphql(`
  mutation CreateOrganization($input: CreateOrganizationInput!) {
    createOrganization(input: $input) {
      ... on CreateOrganizationPayload {
        slug
      }
      ... on Error {
        code
        message
      }
    }
  }
`);

export type OrganizationAnswer =
  | { readonly kind: 'created'; readonly slug: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Makes an organization of the signed-in person; what was read before as nobody's member is forgotten. */
export async function createOrganization(input: {
  readonly name: string;
  readonly country: string;
  readonly locale: Locale;
}): Promise<OrganizationAnswer> {
  const { data, error } = await clientOf(PERSON).mutation(CreateOrganization, { input }).toPromise();
  const result = data?.createOrganization;
  if (result?.__typename === 'CreateOrganizationPayload') {
    dropClients();
    return { kind: 'created', slug: result.slug };
  }
  if (result && 'code' in result) return { kind: 'refused', message: await sayRefusal(result, input.locale) };
  return { kind: 'refused', message: error?.networkError ? '' : (error?.message ?? '') };
}
