export const en = {
  'never-open': 'There is not enough working time within {years} years. Check the working days and hours.',
  'weekday-unknown': '“{text}” is not a weekday. Weekdays are numbered from 1 (Monday) to 7 (Sunday).',
  'working-span-unreadable': '“{from} to {to}” cannot be read as working hours. Write both times as HH:MM.',
  'working-spans-overlap': 'The working hours from {from} to {to} overlap others of the same day.',
} as const;
