import { expect, it } from 'vitest';
import { cardsIn } from '#app/cards/read-card.ts';
import { valuesOfCard } from './card-values.ts';

const values = (text: string) => {
  const [card] = cardsIn(text);
  return card && valuesOfCard(card, { nameOrder: 'BY_SCRIPT' });
};

it('a code of a Japanese telephone fills name, reading, points and company', () => {
  expect(values('MECARD:N:田中,太郎;SOUND:タナカ,タロウ;TEL:09012345678;EMAIL:taro@example.jp;;')).toEqual({
    familyName: '田中',
    givenName: '太郎',
    familyReading: 'タナカ',
    givenReading: 'タロウ',
    points: [
      { kind: 'PHONE', value: '09012345678' },
      { kind: 'EMAIL', value: 'taro@example.jp' },
    ],
  });
});

it('what a card leaves open is not emptied, and what has no field stands in the note', () => {
  expect(
    values('BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lund\nORG:Lund & Co;Buying\nTITLE:Head\nEND:VCARD'),
  ).toEqual({ familyName: 'Lund', givenName: 'Ada', companyName: 'Lund & Co', note: 'Buying\nHead' });
});
