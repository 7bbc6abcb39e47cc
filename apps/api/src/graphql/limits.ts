/** A query above these is refused before anything is read. */
export const COMPLEXITY = {
  defaultComplexity: 1,
  defaultListMultiplier: 10,
  // The page of a lead selects nearly 500 fields; what they cost is bounded by the complexity.
  limit: { complexity: 20_000, depth: 12, breadth: 700 },
} as const;

/** Tokens of one document; aliases and directives count among them. */
export const MAX_TOKENS = 4000;
/** The same field under other names, at most so often in one operation. */
export const MAX_ALIASES = 30;
/** Directives of one operation. */
export const MAX_DIRECTIVES = 30;
/** The largest page of a connection, and of `nodes(ids)`. */
export const MAX_PAGE = 100;
/** The largest message over a socket. */
export const MAX_SUBSCRIPTION_BYTES = 64_000;
/** Subscriptions open at once on one socket. */
export const MAX_SUBSCRIPTIONS = 20;
/** Sockets open at once of one token or session: many windows of one browser, not a script's thousands. */
export const MAX_SOCKETS = 50;
