import type { CivilDay } from '../shared/index.ts';

/** A public holiday and what it is called. */
export interface Holiday {
  readonly day: CivilDay;
  readonly en: string;
  readonly ja: string;
}

/**
 * National holidays of Japan (国民の祝日に関する法律, with substitute and sandwiched holidays), as the Cabinet Office
 * lists them in 「国民の祝日」について (www8.cao.go.jp/chosei/shukujitsu/gaiyou.html); the equinoxes by the National
 * Astronomical Observatory's calendar.
 */
const JP = `
2026-01-01 New Year's Day|元日
2026-01-12 Coming of Age Day|成人の日
2026-02-11 National Foundation Day|建国記念の日
2026-02-23 Emperor's Birthday|天皇誕生日
2026-03-20 Vernal Equinox Day|春分の日
2026-04-29 Showa Day|昭和の日
2026-05-03 Constitution Memorial Day|憲法記念日
2026-05-04 Greenery Day|みどりの日
2026-05-05 Children's Day|こどもの日
2026-05-06 Substitute holiday|振替休日
2026-07-20 Marine Day|海の日
2026-08-11 Mountain Day|山の日
2026-09-21 Respect for the Aged Day|敬老の日
2026-09-22 Citizens' holiday|国民の休日
2026-09-23 Autumnal Equinox Day|秋分の日
2026-10-12 Sports Day|スポーツの日
2026-11-03 Culture Day|文化の日
2026-11-23 Labor Thanksgiving Day|勤労感謝の日
2027-01-01 New Year's Day|元日
2027-01-11 Coming of Age Day|成人の日
2027-02-11 National Foundation Day|建国記念の日
2027-02-23 Emperor's Birthday|天皇誕生日
2027-03-21 Vernal Equinox Day|春分の日
2027-03-22 Substitute holiday|振替休日
2027-04-29 Showa Day|昭和の日
2027-05-03 Constitution Memorial Day|憲法記念日
2027-05-04 Greenery Day|みどりの日
2027-05-05 Children's Day|こどもの日
2027-07-19 Marine Day|海の日
2027-08-11 Mountain Day|山の日
2027-09-20 Respect for the Aged Day|敬老の日
2027-09-23 Autumnal Equinox Day|秋分の日
2027-10-11 Sports Day|スポーツの日
2027-11-03 Culture Day|文化の日
2027-11-23 Labor Thanksgiving Day|勤労感謝の日
`;

/**
 * Federal holidays of the United States (5 U.S.C. 6103), on the days they are observed: a Saturday's on the Friday
 * before, a Sunday's on the Monday after, as the Office of Personnel Management lists them (opm.gov, Federal Holidays).
 */
const US = `
2026-01-01 New Year's Day|元日
2026-01-19 Martin Luther King Jr. Day|キング牧師記念日
2026-02-16 Washington's Birthday|ワシントン誕生日
2026-05-25 Memorial Day|戦没将兵追悼記念日
2026-06-19 Juneteenth|奴隷解放記念日
2026-07-03 Independence Day (observed)|独立記念日（振替）
2026-09-07 Labor Day|労働者の日
2026-10-12 Columbus Day|コロンブス記念日
2026-11-11 Veterans Day|退役軍人の日
2026-11-26 Thanksgiving Day|感謝祭
2026-12-25 Christmas Day|クリスマス
2027-01-01 New Year's Day|元日
2027-01-18 Martin Luther King Jr. Day|キング牧師記念日
2027-02-15 Washington's Birthday|ワシントン誕生日
2027-05-31 Memorial Day|戦没将兵追悼記念日
2027-06-18 Juneteenth (observed)|奴隷解放記念日（振替）
2027-07-05 Independence Day (observed)|独立記念日（振替）
2027-09-06 Labor Day|労働者の日
2027-10-11 Columbus Day|コロンブス記念日
2027-11-11 Veterans Day|退役軍人の日
2027-11-25 Thanksgiving Day|感謝祭
2027-12-24 Christmas Day (observed)|クリスマス（振替）
2027-12-31 New Year's Day (observed)|元日（振替）
`;

function read(list: string): readonly Holiday[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', ja = ''] = line.slice(11).split('|');
      return { day: line.slice(0, 10), en, ja };
    });
}

/**
 * The holidays listed for a country, for the years at hand; none for a country without a list: the server looks for
 * those elsewhere.
 * Source: 国民の祝日に関する法律 (Act No. 178 of 1948), as the Cabinet Office of Japan lists its days.
 */
export function holidaysOf(country: string): readonly Holiday[] {
  return country === 'JP' ? read(JP) : country === 'US' ? read(US) : [];
}
