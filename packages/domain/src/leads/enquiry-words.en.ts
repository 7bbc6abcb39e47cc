export const en = {
  'enquiry-first-touch': 'Their open lead had no enquiry yet.',
  'enquiry-other-source': 'They have an open lead and came by another way than before.',
  'enquiry-silence': 'They have an open lead, quiet for {days} {days|day|days}.',
  'enquiry-open-conversation': 'It is part of the conversation on their open lead.',
  'enquiry-lost-lately':
    'Their lead was lost {days} {days|day|days} ago, within the last {within} {within|day|days}: it is open again.',
  'enquiry-lost-today': 'Their lead was lost today: it is open again.',
  'enquiry-lost-since': 'Their lead was lost on {on}, after this enquiry: it is open again.',
  'enquiry-nobody-known': 'They had no lead before.',
  'enquiry-after-won': 'Their lead was won on {on}: they are interested again.',
  'enquiry-lost-long-ago':
    'Their lead was lost {days} {days|day|days} ago, no longer within {within} {within|day|days}: this is a new lead.',
  'enquiry-after-lost': 'Their lead was lost on {on}: they are interested again.',
  'enquiry-after-closed': 'Their lead was closed on an unknown day: this is a new lead.',
  'enquiry-of-conversation': 'Of {count} open leads, this conversation belongs to this one.',
  'enquiry-of-products': 'Of {count} open leads, this one is about the products they ask for.',
  'enquiry-of-heard-last': 'Of {count} open leads, this one had the latest contact.',
  'enquiry-of-test': 'Its sender says that it is only a test: it counts in no rate.',
  'enquiry-of-first': 'Of {count} open leads without any contact yet, this one is listed first.',
} as const;
