import { describe, expect, it } from 'vitest';
import { type ContactPointKind, readContactPoint } from './contact-point.ts';

const OTHERWISE =
  'Stored contact points have another identity now, which no version of keys covers (decision 019): points of a record that become one have to be united by a migration.';

const points: readonly (readonly [
  kind: ContactPointKind,
  typed: string,
  country: string,
  identity: string,
])[] = [
  ['PHONE', '090-1234-5678', 'JP', 'tel:+819012345678'],
  ['PHONE', '０３－３１２３－４５６７', 'JP', 'tel:+81331234567'],
  ['PHONE', '+1 (415) 555-2671', 'JP', 'tel:+14155552671'],
  ['PHONE', '020 7946 0958', 'GB', 'tel:+442079460958'],
  ['PHONE', '06 698 12345', 'IT', 'tel:+390669812345'],
  ['PHONE', '98765 43210', 'IN', 'tel:+919876543210'],
  ['WHATSAPP', '090 1234 5678', 'JP', 'tel:+819012345678'],
  ['FAX', '03-3123-4567', 'JP', 'fax:+81331234567'],
  ['EMAIL', 'Taro.Tanaka+crm@Example.CO.JP', 'JP', 'mailto:taro.tanaka+crm@example.co.jp'],
  ['EMAIL', 'T.a.ro@gmail.com', 'JP', 'mailto:t.a.ro@gmail.com'],
  ['EMAIL', 'info@日本語.jp', 'JP', 'mailto:info@日本語.jp'],
  ['EMAIL', 'ＩＮＦＯ@example.com', 'JP', 'mailto:info@example.com'],
  ['LINE', 'Uabc123', 'JP', 'line:Uabc123'],
  ['MESSENGER', '1234567890', 'JP', 'messenger:1234567890'],
  ['INSTAGRAM', '@Mikomi.CRM', 'JP', 'instagram:mikomi.crm'],
];

describe('what is stored of contact points', () => {
  it.each(points)('%s %s (%s) is the same point as before', (kind, typed, country, identity) => {
    const point = readContactPoint(kind, typed, country);
    expect(point, OTHERWISE).toMatchObject({ identity });
    // Read again from what is stored it is the same.
    if ('value' in point) expect(readContactPoint(kind, point.value), OTHERWISE).toMatchObject({ identity });
  });
});
