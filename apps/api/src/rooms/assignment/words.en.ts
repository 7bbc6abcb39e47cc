export const en = {
  'given.subject': 'A lead for you: {about}',
  'given.lead': '{about} was given to you.',
  'given.source': 'It came from {source}.',
  'given.interest': 'They ask about {products}.',
  'given.people': 'Who asks: {people}.',
  'given.note-of-them': 'They wrote:\n{note}',
  'given.call': 'Call {phone}',
  'given.action': 'Open it in Mikomi',
  'given.note':
    'You get this because the lead in {organization} is yours now. Accept it there, or decline it, and the next colleague gets it.',
  'given.several.subject': '{count} leads for you',
  'given.several.lead': '{count} leads were given to you.',
  'given.several.action': 'Open your leads in Mikomi',
  'given.several.note': 'You get this because these leads in {organization} are yours now.',
} as const;
