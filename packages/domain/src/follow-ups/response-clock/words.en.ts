export const en = {
  'clock-way-form': 'form enquiries',
  'clock-way-chat': 'chat messages',
  'clock-way-missed-call': 'missed calls',
  'clock-way-portal-mail': 'mails from portals',
  'clock-way-email': 'e-mails',
  'clock-way-call': 'calls that were taken',
  'clock-way-visit': 'visits',
  'clock-way-referral': 'referrals',
  'clock-way-card': 'business cards',
  'clock-way-import': 'imported leads',
  'clock-way-manual': 'leads entered by hand',
  'clock-rule': '{way} are answered within {minutes} working {minutes|minute|minutes}',
  'clock-none-outbound': 'No answer is awaited: we wrote or rang first.',
  'clock-none-quiet': 'No answer is timed: the import was to be quiet.',
  'clock-none-no-rule': 'No answer is timed: no rule speaks of {way}.',
  'clock-none-by-rule': 'No answer is timed for {way}.',
  'clock-none-never-open': 'No answer is timed: the working hours never open.',
  'clock-not-begun': 'The time to answer begins with work at {from}. Answer by {by}; {rule}.',
  'clock-running': 'Answer by {by}, in {minutes} {minutes|minute|minutes} of working time; {rule}.',
  'clock-breached': 'Unanswered after {minutes} working {minutes|minute|minutes}; {rule}.',
  'clock-paused':
    'Waiting on the customer. When they write, {minutes} working {minutes|minute|minutes} are left; {rule}.',
  'clock-paused-until':
    'Waiting on the customer until {until}. Then {minutes} working {minutes|minute|minutes} are left; {rule}.',
  'clock-answered': 'Answered after {minutes} working {minutes|minute|minutes}; {rule}.',
  'clock-answered-late': 'Answered late, after {minutes} working {minutes|minute|minutes}; {rule}.',
  'clock-cancelled':
    'Closed after {minutes} working {minutes|minute|minutes}; nobody awaits an answer any more.',
  'clock-action-warn': 'Remind the owner: {minutes} working {minutes|minute|minutes} have gone by; {rule}.',
  'clock-action-breach':
    'Tell the owner that the answer is late: {minutes} working {minutes|minute|minutes} have gone by; {rule}.',
  'clock-action-escalate':
    'Tell the manager: {minutes} working {minutes|minute|minutes} have gone by without an answer; {rule}.',
  'clock-action-make-claimable':
    'Let anyone in the team take the lead: {minutes} working {minutes|minute|minutes} have gone by without an answer; {rule}.',
  'clock-action-reassign':
    'Give the lead to another member: {minutes} working {minutes|minute|minutes} have gone by without an answer; {rule}.',
  'clock-step-detect':
    'Until the enquiry reached us: {minutes} working {minutes|minute|minutes} ({wall} on the clock).',
  'clock-step-route':
    'Until somebody was responsible: {minutes} working {minutes|minute|minutes} ({wall} on the clock).',
  'clock-step-notify':
    'Until they knew of it: {minutes} working {minutes|minute|minutes} ({wall} on the clock).',
  'clock-step-respond':
    'Until the customer was answered: {minutes} working {minutes|minute|minutes} ({wall} on the clock).',
  'clock-rules-too-many': 'There can be at most {atMost} rules.',
  'clock-rule-twice': 'Two rules have the same id.',
  'clock-way-unknown': '“{text}” is no way an enquiry comes in by.',
  'clock-minutes-impossible': 'Give whole minutes from {atLeast} to {atMost}.',
  'clock-warning-after-breach': 'The warning cannot come after the time to answer is over.',
  'clock-after-without-allowance': 'Without a time to answer, nothing can follow when it is over.',
} as const;
