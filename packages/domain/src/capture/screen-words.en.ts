export const en = {
  'screen-blocked': '{sender} is blocked.',
  'screen-trap': 'A field that people do not see was filled in.',
  'screen-too-fast': 'The form was sent faster than anybody can write.',
  'screen-links': 'It has {links} {links|link|links}.',
} as const;
