export const en = {
  'time-of-day-unreadable': '“{text}” is not a time of day. Write it as HH:MM.',
  'follow-up-in-past': 'A follow-up is for today or a later day.',
  'follow-up-too-far': 'A follow-up can be at most ten years ahead.',
  'label-missing': 'Say what is to be done.',
  'follow-up-closed': 'This follow-up is already done or cancelled.',
  'outcome-missing': 'Say how the call ended.',
  'follow-up-not-found': 'There is no such follow-up, or you may not see it.',
  'call-back-not-offered': 'Somebody has taken this call-back, or it is still its owner’s alone.',
} as const;
