export const en = {
  'never-open': 'There is not enough working time within {years} years. Check the working days and hours.',
} as const;
