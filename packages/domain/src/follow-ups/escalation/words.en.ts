export const en = {
  'escalation-after-WORKING_HOURS': '{count} working {count|hour|hours}',
  'escalation-after-WORKING_DAYS': '{count} working {count|day|days}',
  'escalation-TELL_ASSIGNEE': 'Overdue for {after}: the assignee is reminded again.',
  'escalation-TELL_MANAGER': 'Overdue for {after}: the manager is told.',
  'escalation-MAKE_CLAIMABLE': 'Overdue for {after}: any colleague may take it over.',
  'escalation-covered': '{because} {member} is standing in for the assignee.',
  'escalation-paused':
    'The assignee is on leave through {day} with nobody standing in, so nothing escalates before they are back.',
  'escalation-step-twice': 'Two steps have the same id.',
  'escalation-count-unfit': 'Give a whole number from 1 to {atMost}.',
} as const;
