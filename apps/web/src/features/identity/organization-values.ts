/** The settings of an organization as its form holds them; numbers that are chosen from a list are their text. */
export type OrganizationValues = {
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
  readonly phoneCountry: string;
  readonly firstDayOfWeek: string;
  readonly fiscalYearStartMonth: string;
  readonly nameOrder: string;
  readonly locale: string;
  readonly workingDays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly holidays: readonly string[];
};
