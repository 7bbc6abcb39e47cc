import {
  Anchor,
  Button,
  IconAdd,
  IconButton,
  IconCall,
  IconDelete,
  IconExpand,
  IconMore,
  IconSearch,
  Kbd,
} from '../src/index.ts';
import { useSay } from './say.tsx';
import { Row, Section } from './section.tsx';

export function Actions() {
  const say = useSay();
  return (
    <Section title="Actions">
      <Row>
        <Button variant="primary">{say('Save changes', '変更を保存')}</Button>
        <Button>{say('Cancel', 'キャンセル')}</Button>
        <Button variant="quiet">{say('Skip for now', '今はしない')}</Button>
        <Button variant="danger" icon={<IconDelete aria-hidden="true" />}>
          {say('Erase for good', '完全に消去')}
        </Button>
      </Row>
      <Row>
        <Button variant="primary" icon={<IconCall aria-hidden="true" />}>
          {say('Call', '電話する')}
        </Button>
        <Button icon={<IconAdd aria-hidden="true" />}>{say('New', '新規')}</Button>
        <Button trailing={<IconExpand aria-hidden="true" />}>{say('This month', '今月')}</Button>
        <Button variant="quiet" trailing={<Kbd>E</Kbd>}>
          {say('Edit', '編集')}
        </Button>
      </Row>
      <Row>
        <Button variant="primary" isPending>
          {say('Saving', '保存しています')}
        </Button>
        <Button isPending>{say('Loading', '読み込んでいます')}</Button>
        <Button variant="primary" isDisabled>
          {say('Save changes', '変更を保存')}
        </Button>
        <Button isDisabled>{say('Cancel', 'キャンセル')}</Button>
        <Button variant="quiet" isDisabled>
          {say('Skip for now', '今はしない')}
        </Button>
      </Row>
      <Row>
        <Button size="small">{say('Small', '小')}</Button>
        <Button size="small" variant="primary">
          {say('Small', '小')}
        </Button>
        <IconButton label={say('Search', '検索')} shortcut="/" icon={<IconSearch aria-hidden="true" />} />
        <IconButton label={say('More', 'その他')} variant="default" icon={<IconMore aria-hidden="true" />} />
        <IconButton label={say('New', '新規')} variant="primary" icon={<IconAdd aria-hidden="true" />} />
        <IconButton label={say('More', 'その他')} size="small" icon={<IconMore aria-hidden="true" />} />
        <IconButton label={say('More', 'その他')} isDisabled icon={<IconMore aria-hidden="true" />} />
      </Row>
      <Row>
        <Anchor href="#a">{say('Read how it works', '仕組みを読む')}</Anchor>
        <Anchor href="#a" variant="plain">
          {say('Sakura Building Supplies', 'さくら建材株式会社')}
        </Anchor>
        <Anchor href="#a" variant="default">
          {say('Open the page', 'ページを開く')}
        </Anchor>
        <Kbd>⌘K</Kbd>
      </Row>
    </Section>
  );
}
