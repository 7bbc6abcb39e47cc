export const en = {
  'activity-in-future': 'This has not happened yet. Make it a follow-up instead.',
  'outcome-of-call-only': 'Only a call has an outcome.',
  'duration-impossible': 'This duration is not possible.',
  'direction-missing': 'Say who began: you or they.',
  'channel-missing': 'Say by which channel the message went.',
  'activity-not-found': 'There is no such activity, or you may not see it.',
  'too-many-mentions': 'Mention at most 20 members in one comment.',
} as const;
