export const en = {
  'reminder.subject': '{what}: {about}',
  'reminder.lead': '{what} with {about}, {when}.',
  'reminder.left': 'It was promised by {name}, who has been deactivated.',
  'reminder.action': 'Open it in Mikomi',
  'reminder.note': 'You get this because the follow-up in {organization} is yours.',
} as const;
