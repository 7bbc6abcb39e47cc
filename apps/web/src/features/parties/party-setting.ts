import { asksFamilyFirst, type NameOrder } from '@mikomi/domain/shared';

/** What the organization's country decides about parties. */
export type PartySetting = {
  /** ISO 3166 code. */
  readonly country: string;
  readonly isFamilyFirst: boolean;
  /** Whether names are asked for with their readings. */
  readonly hasReadings: boolean;
};

type Organization = {
  readonly country: string;
  readonly nameOrder: string;
};

/** What an organization decides; given names first and no readings while it is unknown. */
export function partySetting(organization: Organization | null | undefined): PartySetting {
  const { country = '', nameOrder = 'GIVEN_FIRST' } = organization ?? {};
  return {
    country,
    isFamilyFirst: asksFamilyFirst(nameOrder as NameOrder),
    hasReadings: country === 'JP',
  };
}
