import { useState } from 'react';
import {
  Anchor,
  Breadcrumb,
  DescriptionItem,
  DescriptionList,
  IconButton,
  IconCall,
  IconEdit,
  IconMail,
  IconNote,
  RowCount,
  Status,
  TextField,
  Timeline,
  TimelineDay,
  TimelineItem,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Grid, Section } from './section.tsx';

export function Facts() {
  const say = useSay();
  const [isEditing, setEditing] = useState(false);
  return (
    <DescriptionList>
      <DescriptionItem term={say('Stage', '段階')}>
        <Status shape="most" text={say('Offer sent', '見積提出')} />
      </DescriptionItem>
      <DescriptionItem
        term={say('Budget', '予算')}
        onEdit={() => setEditing(true)}
        editLabel={say('Edit budget', '予算を編集')}
        editor={
          isEditing ? (
            <TextField
              label={say('Budget', '予算')}
              isLabelHidden
              autoFocus
              defaultValue="¥1,280,000"
              onBlur={() => setEditing(false)}
            />
          ) : undefined
        }
      >
        ¥1,280,000
      </DescriptionItem>
      <DescriptionItem
        term={say('Next step', '次の対応')}
        onEdit={() => undefined}
        editLabel={say('Edit next step', '次の対応を編集')}
      >
        {say('Call after the board meeting on Friday', '金曜の役員会のあとに電話する')}
      </DescriptionItem>
      <DescriptionItem
        term={say('Website', 'ウェブサイト')}
        onEdit={() => undefined}
        editLabel={say('Edit website', 'ウェブサイトを編集')}
        isLink
      >
        <Anchor href="#w">sakura-kenzai.example</Anchor>
      </DescriptionItem>
      <DescriptionItem term={say('Source', '流入元')}>
        <Anchor href="#s">{say('Website form', 'ウェブフォーム')}</Anchor>
      </DescriptionItem>
    </DescriptionList>
  );
}

export function History() {
  const say = useSay();
  return (
    <Timeline label={say('History', '履歴')}>
      <TimelineDay text={say('Today', '今日')} />
      <TimelineItem
        icon={<IconCall />}
        title={say('Ken Sato called, 6 min', '佐藤 健さんが電話（6分）')}
        when={say('12 min ago', '12分前')}
        exact="2026-04-10 14:18 Asia/Tokyo"
        dateTime="2026-04-10T14:18:00+09:00"
        actions={
          <IconButton size="small" label={say('Edit', '編集')} icon={<IconEdit aria-hidden="true" />} />
        }
      >
        {say(
          'Wants both floors priced. Friday is the day that counts.',
          '2フロア分の見積もりを希望。金曜が期限です。',
        )}
      </TimelineItem>
      <TimelineItem
        icon={<IconMail />}
        title={say('Offer sent by mail', '見積書をメールで送付')}
        when="09:41"
        exact="2026-04-10 09:41 Asia/Tokyo"
        dateTime="2026-04-10T09:41:00+09:00"
      />
      <TimelineDay text={say('Tuesday', '火曜日')} />
      <TimelineItem
        icon={<IconNote />}
        title={say('Note by Hanako Tanaka', '田中 花子さんのメモ')}
        when={say('7 Apr', '4月7日')}
        exact="2026-04-07 17:05 Asia/Tokyo"
        dateTime="2026-04-07T17:05:00+09:00"
      >
        {say('Prefers the phone before ten.', '電話は10時前がよいとのことです。')}
      </TimelineItem>
    </Timeline>
  );
}

export function Records() {
  const say = useSay();
  return (
    <Section title="Records">
      <Breadcrumb
        label={say('Where this is', '現在地')}
        steps={[
          { id: 'leads', text: say('Leads', '引き合い'), href: '#leads' },
          { id: 'sakura', text: say('Sakura Building Supplies', 'さくら建材株式会社') },
        ]}
      />
      <RowCount text={say('128 of 10,000+', '10,000件以上のうち 128件')} />
      <Grid>
        <Facts />
        <History />
      </Grid>
    </Section>
  );
}
