import { useState } from 'react';
import {
  ComboBox,
  DateField,
  DatePicker,
  FormErrorSummary,
  NumberField,
  SearchField,
  Select,
  TextArea,
  TextField,
  TimeField,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Grid, Section } from './section.tsx';

export function Fields() {
  const say = useSay();
  const [stage, setStage] = useState<string | null>('visit');
  const [owner, setOwner] = useState<string | null>('tanaka');
  const [day, setDay] = useState<string | null>('2026-04-10');
  const [time, setTime] = useState<string | null>('14:30');
  const [amount, setAmount] = useState<number | null>(1_280_000);
  const stages = [
    { id: 'new', text: say('New', '新規') },
    { id: 'visit', text: say('Visit agreed', '訪問予定') },
    { id: 'offer', text: say('Offer sent', '見積提出') },
  ];
  const people = [
    { id: 'tanaka', text: say('Hanako Tanaka', '田中 花子'), detail: say('Osaka team', '大阪チーム') },
    { id: 'sato', text: say('Ken Sato', '佐藤 健'), detail: say('Tokyo team', '東京チーム') },
  ];
  return (
    <Section title="Fields">
      <Grid>
        <TextField label={say('Name', '氏名')} defaultValue={say('Hanako Tanaka', '田中 花子')} />
        <TextField
          label={say('Reading', 'フリガナ')}
          labelNote={say('optional', '任意')}
          placeholder={say('How it is said', 'タナカ ハナコ')}
          description={say('Used to sort the list.', '一覧の並び順に使います。')}
        />
        <TextField
          label={say('E-mail', 'メールアドレス')}
          defaultValue="hanako@example"
          error={say(
            'The part after @ needs a dot, as in example.com.',
            '@ の後ろに「.」が必要です（例：example.com）。',
          )}
        />
        <TextField label={say('Record id', '管理番号')} value="L-20260410-017" isDisabled />
        <Select
          label={say('Stage', '段階')}
          options={stages}
          value={stage}
          onChange={setStage}
          placeholder={say('Choose a stage', '段階を選ぶ')}
        />
        <Select
          label={say('Reason', '理由')}
          options={stages}
          value={null}
          onChange={() => undefined}
          placeholder={say('Choose a reason', '理由を選ぶ')}
          error={say('Choose why it was lost.', '失注の理由を選んでください。')}
        />
        <ComboBox
          label={say('Owner', '担当')}
          options={people}
          value={owner}
          onChange={setOwner}
          loadingText={say('Searching', '検索しています')}
          emptyText={say('Nobody by that name.', '該当する人がいません。')}
        />
        <NumberField
          label={say('Budget', '予算')}
          value={amount}
          onChange={setAmount}
          unit={say('JPY', '円')}
          minValue={0}
        />
        <DatePicker label={say('Expected close', '受注予定日')} value={day} onChange={setDay} />
        <DateField label={say('Visited on', '訪問日')} value={null} onChange={() => undefined} />
        <TimeField label={say('At', '時刻')} value={time} onChange={setTime} />
        <SearchField
          label={say('Search', '検索')}
          placeholder={say('Name, phone, e-mail', '氏名・電話・メール')}
          shortcut="/"
        />
      </Grid>
      <TextArea
        label={say('What was said', '話した内容')}
        defaultValue={say(
          'Wants the offer for both floors before the board meets on Friday. Price matters less than the date.',
          '金曜の役員会までに、2フロア分の見積もりがほしいとのことです。価格より納期を重視されています。',
        )}
      />
      <FormErrorSummary
        title={say('Two things stand in the way of saving.', '保存するには、あと2か所の修正が必要です。')}
        faults={[
          {
            id: 'mail',
            text: say('E-mail is not complete', 'メールアドレスが途中です'),
            onFocusField: () => undefined,
          },
          {
            id: 'reason',
            text: say('A reason is missing', '理由が選ばれていません'),
            onFocusField: () => undefined,
          },
        ]}
      />
    </Section>
  );
}
