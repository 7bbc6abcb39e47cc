export const en = {
  'merge-not-found': 'There is no such merge, or you may not see it.',
  'already-apart': 'This merge has been taken apart already.',
  'merge-too-large':
    'More than {atMost} leads, deals, activities and follow-ups would move. Merge fewer records at once.',
  'do-not-contact': 'This contact asked to be left alone. Do not call or write to them.',
  'approach-refused': 'This contact does not want to be approached this way.',
  'already-known':
    'There is a contact of this name with one of these addresses or numbers already. Look for them, or mark what several people share as shared.',
  'channel-id-unreadable': '“{text}” is not an id of this channel. Write it like {example}.',
  'contact-without-name': 'Contact without a name',
  'lead-by-source': '{source} #{number}',
  'lead-by-number': 'Lead #{number}',
  'legal-id-unreadable': '“{text}” is not a number of this register.',
  'legal-id-mistyped': 'The check digit of “{text}” does not agree: one of the digits is mistyped.',
  'legal-id-of-invoices':
    '“{text}” is written as an invoice number, with a T. Choose that register, or leave out the T of a corporate number.',
  'shared.role-mailbox': 'A mailbox of an office, not of a person',
  'shared.labelled-shared': 'Marked as a shared line',
  'shared.toll-free': 'A toll-free or service number',
  'shared.fax': 'A fax reaches an office, not a person',
  'shared.known-sender': 'A sender that many enquiries come from',
  'company-not-found': 'There is no such company, or you may not see it.',
  'contact-not-found': 'There is no such contact, or you may not see it.',
  'contact-needs-name': 'Give the contact a name, or a way to reach them.',
  'contact-erased': 'The personal data of this contact was erased. Make a new contact instead.',
  'contact-point-not-found': 'This contact point is not on the record any more.',
  'contact-point-twice': 'The same contact point is listed twice.',
  'nobody-to-ask': 'No colleague owns a contact or company with these numbers and addresses.',
  'company-inside-itself': 'A company cannot belong to itself or to a company below it.',
  'party-has-leads':
    '{count} {count|lead belongs|leads belong} to it. Delete them or give them another contact or company first.',
} as const;
