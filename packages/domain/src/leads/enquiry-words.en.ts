export const en = {
  'enquiry-first-touch': 'Their open lead had no enquiry yet.',
  'enquiry-other-source': 'They have an open lead, and came another way than the last time.',
  'enquiry-silence': 'They have an open lead, on which nothing was heard for {days} {days|day|days}.',
  'enquiry-open-conversation': 'It is part of the conversation on their open lead.',
  'enquiry-lost-lately':
    'Their lead was lost {days} {days|day|days} ago, which is less than {within}: the loss is withdrawn.',
  'enquiry-nobody-known': 'They had no lead before.',
  'enquiry-after-won': 'Their lead was won on {on}: they are interested again.',
  'enquiry-lost-long-ago':
    'Their lead was lost {days} {days|day|days} ago, which is not less than {within}: they are interested again.',
  'enquiry-of-conversation': 'Of {count} open leads it is the one that this conversation belongs to.',
  'enquiry-of-products': 'Of {count} open leads it is the one about the products they ask for.',
  'enquiry-of-heard-last': 'Of {count} open leads it is the one that was heard of last.',
} as const;
