import { useMemo, useState } from 'react';
import {
  Button,
  CommandPalette,
  createToasts,
  Dialog,
  Drawer,
  IconAdd,
  IconCall,
  IconCopy,
  IconDelete,
  IconEdit,
  IconMail,
  IconSettings,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  TextField,
  ToastRegion,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Row, Section } from './section.tsx';

type Open = 'dialog' | 'alert' | 'drawer' | 'palette' | null;

export function Floats() {
  const say = useSay();
  const [open, setOpen] = useState<Open>(null);
  const [columns, setColumns] = useState<readonly string[]>(['owner']);
  const toasts = useMemo(createToasts, []);
  const close = () => setOpen(null);
  const closeLabel = say('Close', '閉じる');
  return (
    <Section title="What floats">
      <Row>
        <Menu
          label={say('More actions', 'その他の操作')}
          trigger={<Button data-open="menu">{say('Menu', 'メニュー')}</Button>}
        >
          <MenuItem
            id="edit"
            text={say('Edit', '編集')}
            shortcut="E"
            icon={<IconEdit aria-hidden="true" />}
          />
          <MenuItem
            id="copy"
            text={say('Copy link', 'リンクをコピー')}
            icon={<IconCopy aria-hidden="true" />}
          />
          <MenuItem
            id="gone"
            text={say('Delete', '削除')}
            isDanger
            icon={<IconDelete aria-hidden="true" />}
          />
          <MenuSection
            title={say('Columns', '列')}
            selectionMode="multiple"
            selected={columns}
            onSelect={setColumns}
          >
            <MenuItem id="owner" text={say('Owner', '担当')} />
            <MenuItem id="amount" text={say('Amount', '金額')} />
          </MenuSection>
        </Menu>
        <Popover
          label={say('About the score', 'スコアについて')}
          trigger={<Button data-open="popover">{say('Popover', '補足')}</Button>}
        >
          {say(
            'Answered within an hour: +12. Budget known: +8.',
            '1時間以内に応答：+12。予算を確認済み：+8。',
          )}
        </Popover>
        <Button data-open="dialog" onPress={() => setOpen('dialog')}>
          {say('Dialog', 'ダイアログ')}
        </Button>
        <Button data-open="alert" onPress={() => setOpen('alert')}>
          {say('Alert', '確認')}
        </Button>
        <Button data-open="drawer" onPress={() => setOpen('drawer')}>
          {say('Drawer', '引き出し')}
        </Button>
        <Button data-open="palette" onPress={() => setOpen('palette')}>
          {say('Palette', 'コマンド')}
        </Button>
        <Button
          data-open="toast"
          onPress={() => {
            toasts.show({
              text: say(
                'The file could not be sent. It is kept here.',
                'ファイルを送れませんでした。下書きに残しています。',
              ),
              tone: 'fault',
            });
            toasts.show({
              text: say('Moved to “Offer sent”.', '「見積提出」に移しました。'),
              action: { label: say('Undo', '元に戻す'), onAction: () => undefined },
            });
          }}
        >
          {say('Toast', 'お知らせ')}
        </Button>
      </Row>
      <Dialog
        isOpen={open === 'dialog'}
        onClose={close}
        closeLabel={closeLabel}
        title={say('New contact', '担当者を追加')}
        footer={
          <>
            <Button onPress={close}>{say('Cancel', 'キャンセル')}</Button>
            <Button variant="primary" onPress={close}>
              {say('Add contact', '追加する')}
            </Button>
          </>
        }
      >
        <TextField label={say('Name', '氏名')} autoFocus />
        <TextField label={say('Phone', '電話番号')} type="tel" />
      </Dialog>
      <Dialog
        isOpen={open === 'alert'}
        onClose={close}
        closeLabel={closeLabel}
        kind="alert"
        size="small"
        title={say('Erase Hanako Tanaka for good?', '田中 花子さんの情報を完全に消去しますか?')}
        footer={
          <>
            <Button onPress={close}>{say('Keep', '残す')}</Button>
            <Button variant="danger" onPress={close}>
              {say('Erase for good', '完全に消去')}
            </Button>
          </>
        }
      >
        {say(
          'Names, phone numbers and messages go. Amounts and dates stay in the reports. This cannot be undone.',
          '氏名・電話番号・メッセージは消えます。金額と日付は集計に残ります。元に戻すことはできません。',
        )}
      </Dialog>
      <Drawer
        isOpen={open === 'drawer'}
        onClose={close}
        closeLabel={closeLabel}
        title={say('Log a call', '通話を記録')}
      >
        <TextField label={say('What was said', '話した内容')} />
        <Button variant="primary" onPress={close}>
          {say('Log it', '記録する')}
        </Button>
      </Drawer>
      <CommandPalette
        isOpen={open === 'palette'}
        onClose={close}
        onRun={() => undefined}
        label={say('Commands', 'コマンド')}
        placeholder={say('Do something or find somebody', '操作や人を探す')}
        emptyText={say('Nothing by that name.', '見つかりませんでした。')}
        groups={[
          {
            id: 'here',
            title: say('Here', 'この画面'),
            commands: [
              {
                id: 'call',
                text: say('Log a call', '通話を記録'),
                shortcut: 'C',
                icon: <IconCall aria-hidden="true" />,
              },
              {
                id: 'mail',
                text: say('Write a mail', 'メールを書く'),
                shortcut: 'M',
                icon: <IconMail aria-hidden="true" />,
              },
            ],
          },
          {
            id: 'all',
            title: say('Everywhere', '共通'),
            commands: [
              {
                id: 'new',
                text: say('New lead', '引き合いを追加'),
                shortcut: 'N',
                icon: <IconAdd aria-hidden="true" />,
              },
              {
                id: 'set',
                text: say('Settings', '設定'),
                detail: say('Working hours, stages, members', '営業時間・段階・メンバー'),
                icon: <IconSettings aria-hidden="true" />,
              },
            ],
          },
        ]}
      />
      <ToastRegion toasts={toasts} label={say('Notices', 'お知らせ')} closeLabel={closeLabel} />
    </Section>
  );
}
