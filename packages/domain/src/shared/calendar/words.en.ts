export const en = {
  'never-open': 'There is not enough working time within {years} years. Check the working days and hours.',
  'working-span-unreadable': '“{from} to {to}” are no working hours. Write both times as HH:MM.',
  'working-spans-overlap': 'The working hours from {from} to {to} overlap others of the same day.',
} as const;
