/** A common year has 28 days in February, a leap year of the Gregorian calendar 29. */
const IN_ANY_YEAR =
  '(?:18|19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const IN_A_LEAP_YEAR = '(?:(?:18|19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)-02-29';

/**
 * What `isDay` takes for a day, as a pattern that JavaScript and PostgreSQL read alike: to the database 'today' is a day, and
 * 30 February an error that stops the whole statement.
 */
export const DAY_PATTERN = `^(?:${IN_ANY_YEAR}|${IN_A_LEAP_YEAR})$`;
