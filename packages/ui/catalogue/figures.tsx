import { StatRow, StatTile } from '../src/index.ts';
import { useSay } from './say.tsx';
import { Section } from './section.tsx';

const won = [31, 34, 29, 41, 38, 45, 52, 49, 57, 54, 61, 66];

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
    </Section>
  );
}
