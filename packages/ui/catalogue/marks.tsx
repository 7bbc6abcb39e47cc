import {
  Avatar,
  Badge,
  IconHot,
  IconTime,
  ProgressBar,
  Skeleton,
  Status,
  type StatusShape,
  Stepper,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Grid, Row, Section } from './section.tsx';

export function Marks() {
  const say = useSay();
  const statuses: readonly (readonly [StatusShape, string])[] = [
    ['open', say('New', '新規')],
    ['begun', say('Contacted', '連絡済み')],
    ['half', say('Visit agreed', '訪問予定')],
    ['most', say('Offer sent', '見積提出')],
    ['done', say('Won', '受注')],
    ['lost', say('Lost', '失注')],
    ['due', say('Due in 12 min', 'あと12分')],
  ];
  return (
    <Section title="Marks">
      <Row>
        {statuses.map(([shape, text]) => (
          <Status key={shape} shape={shape} text={text} />
        ))}
      </Row>
      <Row>
        <Badge>{say('Repeat', '再引き合い')}</Badge>
        <Badge tone="accent">{say('Customer', '顧客')}</Badge>
        <Badge tone="signal" icon={<IconHot aria-hidden="true" />}>
          {say('Hot', '見込み高')}
        </Badge>
        <Badge tone="signal" icon={<IconTime aria-hidden="true" />}>
          {say('3 days late', '3日超過')}
        </Badge>
        <Badge tone="fault">{say('Not delivered', '未達')}</Badge>
      </Row>
      <Row>
        <Avatar name="Maria Garcia" />
        <Avatar name="田中 花子" />
        <Avatar name="さくら 健" size="small" />
        <Avatar name="Ludwig van Beethoven" size="large" />
      </Row>
      <Grid>
        <ProgressBar
          label={say('Reading the file', 'ファイルを読み込み中')}
          value={1204}
          max={3000}
          text={say('1,204 of 3,000 rows', '3,000行中 1,204行')}
        />
        <ProgressBar
          label={say('Looking for duplicates', '重複を確認中')}
          value={null}
          text={say('A moment', 'お待ちください')}
        />
      </Grid>
      <Stepper
        label={say('Import', '取り込み')}
        current={1}
        doneLabel={say('done', '完了')}
        steps={[
          say('File', 'ファイル'),
          say('Columns', '列の対応'),
          say('Check', '確認'),
          say('Import', '取り込み'),
        ]}
      />
      <Row>
        <Skeleton shape="circle" />
        <Skeleton shape="title" />
        <Skeleton width="30%" />
      </Row>
    </Section>
  );
}
