import { expect, test } from 'vitest';
import { pointHref } from './point-href.ts';

test.each([
  ['PHONE', '+81312345678', 'tel:+81312345678'],
  ['EMAIL', 'a&b@example.jp', 'mailto:a%26b@example.jp'],
  ['WHATSAPP', '+44 20 7946 0000', 'https://wa.me/442079460000'],
  ['WHATSAPP', 'US.13491208655302741918', undefined],
  ['LINE', 'U123', undefined],
])('%s %s is reached at %s', (kind, value, href) => {
  expect(pointHref(kind, value)).toBe(href);
});
