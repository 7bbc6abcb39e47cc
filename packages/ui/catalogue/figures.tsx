import { BarList, LinePlot, StatRow, StatTile } from '../src/index.ts';
import { useSay } from './say.tsx';
import { Section } from './section.tsx';

const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];
const won = [31, 34, 29, 41, 38, 45, 52, 49, 57, 54, 61, 66];
const before = [28, 30, 33, 31, 36, 35, 41, 44, 40, 46, 48, 47];

function Tiles() {
  const say = useSay();
  return (
    <StatRow>
      <StatTile
        label={say('Orders won', '受注件数')}
        value="66"
        change={{ direction: 'up', text: say('5 more than in February', '前月より5件増') }}
        course={won}
        href="#won"
      />
      <StatTile
        label={say('Revenue', '受注金額')}
        value={say('¥18.4M', '1,840万円')}
        exact="¥18,412,900"
        change={{ direction: 'down', text: say('3.1 % less than in February', '前月より3.1%減') }}
        course={[14, 16, 15, 19, 18, 20, 19, 18.4]}
      />
      <StatTile
        label={say('First answer, median', '初回応答（中央値）')}
        value="14"
        unit={say('min', '分')}
        change={{ direction: 'level', text: say('As in February', '前月と同じ') }}
        course={[31, 28, 22, 18, 15, 14, 14]}
      />
    </StatRow>
  );
}

export function Figures() {
  const say = useSay();
  return (
    <Section title="Figures">
      <Tiles />
      <p className="catalogue-lead">
        {say(
          'Orders rose in nine of twelve months; March brought 66, 19 more than a year ago.',
          '12か月のうち9か月で受注が増えました。3月は66件で、前年より19件多くなっています。',
        )}
      </p>
      <LinePlot
        label={say('Are we winning more than last year?', '昨年より受注は増えていますか?')}
        positions={months.map((month) =>
          new Intl.DateTimeFormat(say('en-GB', 'ja-JP'), { month: 'short', timeZone: 'UTC' }).format(
            Date.UTC(2026, month - 1, 1),
          ),
        )}
        series={[
          { id: 'now', text: say('This year', '今年'), values: won },
          { id: 'before', text: say('Year before', '前年'), values: before, isFaint: true },
        ]}
        format={(value) => String(value)}
        positionLabel={say('Month', '月')}
        showTableLabel={say('Show as table', '表で見る')}
        hideTableLabel={say('Show as plot', 'グラフで見る')}
      />
      <BarList
        label={say('Orders by source', '流入元ごとの受注')}
        beforeLabel={say('Year before', '前年')}
        bars={[
          {
            id: 'web',
            text: say('Website', 'ウェブサイト'),
            value: 24,
            before: { value: 19, shown: '19' },
            shown: '24',
            href: '#web',
          },
          {
            id: 'ref',
            text: say('Referral', '紹介'),
            value: 18,
            before: { value: 21, shown: '21' },
            shown: '18',
            href: '#ref',
          },
          {
            id: 'fair',
            text: say('Trade fair', '展示会'),
            value: 9,
            before: { value: 4, shown: '4' },
            shown: '9',
            href: '#fair',
          },
          {
            id: 'ad',
            text: say('Advertisement', '広告'),
            value: 0,
            before: { value: 2, shown: '2' },
            shown: '0',
            href: '#ad',
          },
        ]}
      />
    </Section>
  );
}
