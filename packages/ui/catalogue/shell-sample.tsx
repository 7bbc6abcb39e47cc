import { useState } from 'react';
import {
  Anchor,
  Button,
  FilterChips,
  IconAdd,
  IconButton,
  IconCalendar,
  IconCampaign,
  IconHome,
  IconInsight,
  IconMessage,
  IconPeople,
  IconPerson,
  IconPipeline,
  IconSearch,
  IconSettings,
  Kbd,
  Shell,
  Sidebar,
  SidebarLink,
  SidebarSection,
  SidePanel,
  TabBar,
  TabBarLink,
  Tabs,
  TopLine,
} from '../src/index.ts';
import { Facts, History } from './records.tsx';
import { useSay } from './say.tsx';
import { TableSample } from './table-sample.tsx';

export function ShellSample() {
  const say = useSay();
  const [isCollapsed, setCollapsed] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(window.innerWidth > 1100);
  return (
    <Shell
      skipLabel={say('Skip to content', '本文へ移動')}
      sidebar={<Navigation isCollapsed={isCollapsed} onCollapsedChange={setCollapsed} />}
      topLine={
        <TopLine
          place={<h1>{say('Leads', '引き合い')}</h1>}
          actions={
            <>
              <IconButton
                label={say('Search', '検索')}
                shortcut="⌘K"
                icon={<IconSearch aria-hidden="true" />}
              />
              <Button
                variant="primary"
                icon={<IconAdd aria-hidden="true" />}
                onPress={() => setPanelOpen(true)}
              >
                {say('New lead', '引き合いを追加')}
              </Button>
            </>
          }
        />
      }
      tabBar={
        <TabBar
          label={say('Main', 'メイン')}
          addLabel={say('Log something', '記録する')}
          onAdd={() => setPanelOpen(true)}
          before={
            <>
              <TabBarLink
                href="#day"
                text={say('My day', '今日')}
                due={say('3 due', '期限3件')}
                icon={<IconHome aria-hidden="true" />}
              />
              <TabBarLink
                href="#leads"
                text={say('Leads', '引き合い')}
                isCurrent
                icon={<IconPipeline aria-hidden="true" />}
              />
            </>
          }
          after={
            <>
              <TabBarLink
                href="#talk"
                text={say('Messages', '会話')}
                icon={<IconMessage aria-hidden="true" />}
              />
              <TabBarLink
                href="#people"
                text={say('Customers', '顧客')}
                icon={<IconPerson aria-hidden="true" />}
              />
            </>
          }
        />
      }
      panel={
        isPanelOpen ? (
          <SidePanel
            title={say('Sakura Building Supplies', 'さくら建材株式会社')}
            closeLabel={say('Close', '閉じる')}
            onClose={() => setPanelOpen(false)}
            actions={
              <Anchor href="#open" variant="quiet">
                {say('Open', '開く')} <Kbd>↵</Kbd>
              </Anchor>
            }
          >
            <div style={{ display: 'grid', gap: '1.25rem' }}>
              <Facts />
              <History />
            </div>
          </SidePanel>
        ) : null
      }
    >
      <div className="catalogue-fill">
        <div className="catalogue-pad">
          <Tabs
            label={say('Views', 'ビュー')}
            value="mine"
            onChange={() => undefined}
            tabs={[
              { id: 'mine', text: say('Mine', '自分の担当'), count: '24' },
              { id: 'team', text: say('My team', 'チーム'), count: '186' },
              { id: 'quiet', text: say('Gone quiet', '連絡が途絶えた'), count: '7' },
            ]}
          >
            <FilterChips
              label={say('Filter', '絞り込み')}
              chips={[
                { id: 'source', text: say('Source is Website', '流入元：ウェブサイト') },
                { id: 'silent', text: say('No contact for 14 days', '14日間連絡なし') },
              ]}
              onRemove={() => undefined}
            />
          </Tabs>
        </div>
        <TableSample />
      </div>
    </Shell>
  );
}

interface NavigationProps {
  readonly isCollapsed: boolean;
  readonly onCollapsedChange: (isCollapsed: boolean) => void;
}

function Navigation(props: NavigationProps) {
  const say = useSay();
  return (
    <Sidebar
      {...props}
      label={say('Main', 'メイン')}
      collapseLabel={say('Collapse', 'たたむ')}
      expandLabel={say('Expand', '広げる')}
      header={(isCollapsed) => (isCollapsed ? null : say('Sakura Sales', 'さくら販売'))}
      footer={() => (
        <SidebarLink
          href="#settings"
          text={say('Settings', '設定')}
          icon={<IconSettings aria-hidden="true" />}
        />
      )}
    >
      <SidebarSection>
        <SidebarLink
          href="#day"
          text={say('My day', '今日の仕事')}
          icon={<IconHome aria-hidden="true" />}
          count={{ shown: '3', meaning: say('3 due', '期限3件'), isDue: true }}
        />
        <SidebarLink
          href="#talk"
          text={say('Conversations', '会話')}
          icon={<IconMessage aria-hidden="true" />}
          count={{ shown: '8', meaning: say('8 unread', '未読8件') }}
        />
        <SidebarLink
          href="#leads"
          text={say('Leads', '引き合い')}
          isCurrent
          icon={<IconPipeline aria-hidden="true" />}
        />
        <SidebarLink
          href="#customers"
          text={say('Customers', '顧客')}
          icon={<IconPerson aria-hidden="true" />}
        />
        <SidebarLink
          href="#calendar"
          text={say('Calendar', '予定')}
          icon={<IconCalendar aria-hidden="true" />}
        />
      </SidebarSection>
      <SidebarSection title={say('Team', 'チーム')}>
        <SidebarLink
          href="#campaigns"
          text={say('Campaigns', '一斉配信')}
          icon={<IconCampaign aria-hidden="true" />}
        />
        <SidebarLink
          href="#insights"
          text={say('Insights', '分析')}
          icon={<IconInsight aria-hidden="true" />}
        />
        <SidebarLink href="#team" text={say('Team', 'メンバー')} icon={<IconPeople aria-hidden="true" />} />
      </SidebarSection>
    </Sidebar>
  );
}
