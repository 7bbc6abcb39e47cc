import type { Dice } from './dice.ts';

/** Where customers of a team are. */
export interface Place {
  readonly country: string;
  readonly region?: string;
  readonly city: string;
  /** The first half of its postal codes. */
  readonly postalArea?: string;
  /** A number of an office there, a digit for each #. */
  readonly landline: string;
  /** How many of those who ask there write their names in Japanese, 0 to 1. */
  readonly japanese: number;
}

const place = (country: string, japanese: number, city: string, landline: string): Place => ({
  country,
  japanese,
  city,
  landline,
});

/** In Japan, as the Japanese write it: the prefecture, the town, its postal codes and area code. */
export function japanesePlaces(...lines: readonly string[]): readonly Place[] {
  return lines.map((line) => {
    const [region = '', city = '', postalArea = '', area = ''] = line.split(' ');
    const landline = `+81${area}${area.length === 1 ? '5' : '2'}${'#'.repeat(8 - area.length)}`;
    return { country: 'JP', japanese: 0.92, region, city, postalArea, landline };
  });
}

/** Places of the English sample, by the country of the team that sells there. */
export const PLACES_ABROAD = {
  tokyo: [
    place('JP', 0.7, 'Chiyoda, Tokyo', '+8135#######'),
    place('JP', 0.7, 'Minato, Tokyo', '+8136#######'),
    place('JP', 0.7, 'Yokohama', '+81452######'),
  ],
  singapore: [place('SG', 0.02, 'Singapore', '+6562######')],
  bengaluru: [
    place('IN', 0, 'Bengaluru', '+91804#######'),
    place('IN', 0, 'Mumbai', '+91222#######'),
    place('IN', 0, 'Chennai', '+91442#######'),
  ],
  london: [
    place('GB', 0.02, 'London', '+442079460###'),
    place('GB', 0, 'Manchester', '+441614960###'),
    place('GB', 0, 'Edinburgh', '+441314960###'),
    place('GB', 0, 'Bristol', '+441174960###'),
  ],
  berlin: [
    place('DE', 0, 'Berlin', '+493023125###'),
    place('DE', 0, 'Hamburg', '+494066969###'),
    place('DE', 0, 'Munich', '+498999998###'),
  ],
  newYork: [
    place('US', 0.02, 'New York', '+1212555####'),
    place('US', 0, 'Boston', '+1617555####'),
    place('US', 0, 'Chicago', '+1312555####'),
    place('US', 0, 'Philadelphia', '+1215555####'),
  ],
} as const;

const MOBILES: Readonly<Record<string, readonly string[]>> = {
  JP: ['+81903#######', '+81804#######', '+81706#######'],
  GB: ['+447911123###', '+447911124###'],
  US: ['+1646555####', '+1857555####', '+1773555####'],
  DE: ['+4915123######'],
  SG: ['+6581######', '+6591######'],
  IN: ['+919886######', '+919840######'],
};

const STREETS: Readonly<Record<string, readonly string[]>> = {
  GB: ['High Street', 'Station Road', 'Mill Lane', 'Victoria Road', 'Church Street'],
  US: ['Main Street', 'Park Avenue', 'Market Street', 'Lincoln Avenue', 'Union Square'],
  DE: ['Bahnhofstraße', 'Hauptstraße', 'Gartenstraße', 'Lindenallee'],
  SG: ['Cecil Street', 'Robinson Road', 'Beach Road', 'Tanjong Pagar Road'],
  IN: ['MG Road', 'Residency Road', 'Station Road', 'Church Street'],
};
const TOWNS = ['本町', '中央', '栄町', '緑町', '新町', '駅前', '東町', '桜町'];

/** The address of an office in a place. */
export function addressIn(chance: Dice, { country, region, city, postalArea }: Place) {
  const number = chance.between(1, 180);
  const blocks = [chance.between(1, 5), chance.between(1, 20), chance.between(1, 15)].join('-');
  const street = chance.pick(STREETS[country] ?? TOWNS);
  const latin = country === 'DE' ? `${street} ${number}` : `${number} ${street}`;
  return {
    country,
    region: region ?? null,
    city,
    postalCode: postalArea ? `${postalArea}-00${chance.between(11, 89)}` : null,
    addressLine: country === 'JP' ? (region ? `${street}${blocks}` : blocks) : latin,
  };
}

/** Gives out telephone numbers, none of them twice. */
export interface PhoneBook {
  office(place: Place): string;
  mobile(place: Place): string;
}

/** An empty book of telephone numbers. */
export function phoneBook(chance: Dice): PhoneBook {
  const given = new Map<string, number>();
  const next = (pattern: string) => {
    const serial = given.get(pattern) ?? 0;
    given.set(pattern, serial + 1);
    const free = pattern.split('#').length - 1;
    // The factor shares none with ten: as many numbers as digits allow come before the first comes again.
    const digits = String(((serial + 37) * 7_919_317) % 10 ** free).padStart(free, '0');
    return `${pattern.slice(0, pattern.length - free)}${digits}`;
  };
  return {
    office: ({ landline }) => next(landline),
    mobile: ({ country }) => next(chance.pick(MOBILES[country] ?? [])),
  };
}
