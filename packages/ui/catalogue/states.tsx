import { Button, Callout, EmptyState, ErrorState, FileDrop, IconAdd, IconRetry } from '../src/index.ts';
import { useSay } from './say.tsx';
import { Grid, Section } from './section.tsx';

export function States() {
  const say = useSay();
  return (
    <Section title="States">
      <Callout
        title={say('These rules apply from tomorrow.', 'この設定は明日から有効になります。')}
        action={<Button size="small">{say('Preview', '結果を見る')}</Button>}
      >
        {say('14 open leads would change their owner.', '進行中の14件で担当が変わります。')}
      </Callout>
      <Callout tone="signal">
        {say('Two promises are due before noon.', '正午までの約束が2件あります。')}
      </Callout>
      <Callout tone="fault" title={say('Messages are not going out.', 'メッセージを送信できていません。')}>
        {say(
          'The password of the mail account was changed.',
          'メールアカウントのパスワードが変更されています。',
        )}
      </Callout>
      <Grid>
        <EmptyState
          text={say(
            'Groups gather contacts that you write to together.',
            'まとめて連絡したい担当者を、グループにできます。',
          )}
          action={
            <Button icon={<IconAdd aria-hidden="true" />}>{say('Make a group', 'グループを作る')}</Button>
          }
        />
        <ErrorState
          title={say('The list did not arrive.', '一覧を読み込めませんでした。')}
          kept={say(
            'Your filter is kept. Check the connection and try again.',
            '絞り込みは残っています。接続を確かめて、もう一度お試しください。',
          )}
          action={<Button icon={<IconRetry aria-hidden="true" />}>{say('Try again', 'もう一度')}</Button>}
          reference="R-7F3K2"
        />
      </Grid>
      <FileDrop
        text={say('Drop a file of contacts here', '担当者のファイルをここに置いてください')}
        chooseLabel={say('Choose a file', 'ファイルを選ぶ')}
        note={say('CSV or Excel, up to 50 MB', 'CSV・Excel、50MBまで')}
        accept={['.csv', '.xlsx']}
        onFiles={() => undefined}
      />
    </Section>
  );
}
