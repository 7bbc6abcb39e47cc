import { createContext, use } from 'react';

/** Who is looking, in the organization at hand. Everything is unknown for the moment before the shell has read it. */
export type ViewerHere = {
  readonly memberId: string | undefined;
  /** IANA zone in which this member's days are counted. */
  readonly timeZone: string | undefined;
  /** IANA zone in which the organization counts: the days on which something is won, lost or changes its worth. */
  readonly organizationZone: string | undefined;
  /** ISO 4217 code that new amounts are offered in. */
  readonly currency: string | undefined;
  /** ISO 3166 code of the country whose phone numbers need no country code. */
  readonly phoneCountry: string | undefined;
};

const NOBODY_YET: ViewerHere = {
  memberId: undefined,
  timeZone: undefined,
  organizationZone: undefined,
  currency: undefined,
  phoneCountry: undefined,
};

export const ViewerContext = createContext<ViewerHere>(NOBODY_YET);

export const useViewer = (): ViewerHere => use(ViewerContext);
