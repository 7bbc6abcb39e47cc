import { useState } from 'react';
import {
  Checkbox,
  Disclosure,
  FilterChips,
  MultiSelect,
  RadioGroup,
  SegmentedControl,
  Switch,
  Tabs,
  TagList,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Grid, Row, Section } from './section.tsx';

export function Choices() {
  const say = useSay();
  const [view, setView] = useState('mine');
  const [shape, setShape] = useState('table');
  const [rule, setRule] = useState<string>('turn');
  const [tools, setTools] = useState<readonly string[]>(['crane', 'van']);
  const [isOpen, setOpen] = useState(true);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const chips = [
    { id: 'source', text: say('Source is Website', '流入元：ウェブサイト') },
    { id: 'owner', text: say('Owner is me', '担当：自分') },
    { id: 'silent', text: say('No contact for 14 days', '14日間連絡なし') },
  ].filter((chip) => !removed.includes(chip.id));
  return (
    <Section title="Choices">
      <Tabs
        label={say('Views', 'ビュー')}
        value={view}
        onChange={setView}
        tabs={[
          { id: 'mine', text: say('Mine', '自分の担当'), count: '24' },
          { id: 'team', text: say('My team', 'チーム'), count: '186' },
          { id: 'silent', text: say('Gone quiet', '連絡が途絶えた'), count: '7' },
        ]}
      >
        <FilterChips
          label={say('Filter', '絞り込み')}
          chips={chips}
          onRemove={(ids) => setRemoved([...removed, ...ids])}
          onOpen={() => undefined}
        />
      </Tabs>
      <Row>
        <SegmentedControl
          label={say('Shape', '表示')}
          value={shape}
          onChange={setShape}
          segments={[
            { id: 'table', text: say('Table', '表') },
            { id: 'board', text: say('Board', 'ボード') },
            { id: 'map', text: say('Map', '地図') },
          ]}
        />
        <Switch defaultSelected>{say('Remind me', '通知する')}</Switch>
        <Switch>{say('Weekends too', '週末も')}</Switch>
        <Switch isDisabled>{say('By your admin', '管理者が設定')}</Switch>
      </Row>
      <Row>
        <Checkbox defaultSelected>{say('Send a copy', '控えを送る')}</Checkbox>
        <Checkbox>{say('Consent given', '同意済み')}</Checkbox>
        <Checkbox isIndeterminate>{say('Some rows', '一部の行')}</Checkbox>
        <Checkbox isInvalid>{say('Terms accepted', '規約に同意')}</Checkbox>
        <Checkbox isDisabled>{say('Locked', '変更不可')}</Checkbox>
      </Row>
      <Grid>
        <RadioGroup
          label={say('Give new ones to', '新規の割り当て')}
          value={rule}
          onChange={setRule}
          choices={[
            {
              id: 'turn',
              text: say('Everybody in turn', '順番に'),
              detail: say('Skips who is away.', '不在の人は飛ばします。'),
            },
            { id: 'few', text: say('Who has the fewest', '件数の少ない人に') },
            { id: 'none', text: say('Nobody yet', '割り当てない'), isDisabled: true },
          ]}
        />
        <TagList
          label={say('Groups', 'グループ')}
          tags={[
            { id: 'a', text: say('Fair 2026', '展示会2026') },
            { id: 'b', text: say('Renewals', '更新対象') },
          ]}
        />
        <Disclosure
          title={say('More about the visit', '訪問の詳細')}
          isExpanded={isOpen}
          onExpandedChange={setOpen}
        >
          <MultiSelect
            label={say('To bring', '持ち物')}
            placeholder={say('Nothing', 'なし')}
            value={tools}
            onChange={setTools}
            options={[
              { id: 'crane', text: say('Crane', 'クレーン') },
              { id: 'van', text: say('Van', '車両') },
              { id: 'ladder', text: say('Ladder', 'はしご') },
            ]}
          />
        </Disclosure>
      </Grid>
    </Section>
  );
}
