import { useState } from 'react';
import {
  Anchor,
  Button,
  Checkbox,
  type SortDirection,
  Status,
  type StatusShape,
  Table,
  TableBody,
  TableCell,
  TableCheckCell,
  TableFooter,
  TableHeader,
  TableHeaderCell,
  TableNote,
  TableRow,
  TableSkeletonRow,
} from '../src/index.ts';
import { useSay } from './say.tsx';

interface Sample {
  readonly id: number;
  readonly name: readonly [string, string];
  readonly shape: StatusShape;
  readonly stage: readonly [string, string];
  readonly owner: readonly [string, string];
  readonly amount: number;
  readonly next: readonly [string, string];
}

const samples: readonly Sample[] = [
  {
    id: 1,
    name: ['Sakura Building Supplies', 'さくら建材株式会社'],
    shape: 'most',
    stage: ['Offer sent', '見積提出'],
    owner: ['Ken Sato', '佐藤 健'],
    amount: 1_280_000,
    next: ['Today 16:00', '今日 16:00'],
  },
  {
    id: 2,
    name: ['Maria Garcia', '山口 由美子'],
    shape: 'due',
    stage: ['Answer due', '応答期限'],
    owner: ['Hanako Tanaka', '田中 花子'],
    amount: 96_500,
    next: ['In 12 min', 'あと12分'],
  },
  {
    id: 3,
    name: ['Northwind Logistics', '北風物流'],
    shape: 'half',
    stage: ['Visit agreed', '訪問予定'],
    owner: ['Ken Sato', '佐藤 健'],
    amount: 4_110_000,
    next: ['Fri 17 Apr', '4月17日（金）'],
  },
  {
    id: 4,
    name: ['Aoi Dental Clinic', 'あおい歯科クリニック'],
    shape: 'open',
    stage: ['New', '新規'],
    owner: ['Nobody', '未割り当て'],
    amount: 0,
    next: ['–', '–'],
  },
  {
    id: 5,
    name: ['Harbour Street Bakery', '港町ベーカリー'],
    shape: 'begun',
    stage: ['Contacted', '連絡済み'],
    owner: ['Hanako Tanaka', '田中 花子'],
    amount: 318_000,
    next: ['Mon 20 Apr', '4月20日（月）'],
  },
  {
    id: 6,
    name: ['Yamato Seiki', '大和精機'],
    shape: 'done',
    stage: ['Won', '受注'],
    owner: ['Ken Sato', '佐藤 健'],
    amount: 2_750_000,
    next: ['–', '–'],
  },
];

const yen = new Intl.NumberFormat('en');

export function TableSample() {
  const say = useSay();
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set([3]));
  const [sort, setSort] = useState<SortDirection>('descending');
  const rows = [...samples].sort((a, b) =>
    sort === 'ascending' ? a.amount - b.amount : b.amount - a.amount,
  );
  const all = selected.size === rows.length;
  const toggle = (id: number) =>
    setSelected(new Set(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]));
  return (
    <div className="catalogue-fill">
      <Table
        label={say('Leads', '引き合い')}
        rowCount={rows.length + 3}
        columnCount={6}
        template="2.75rem minmax(11rem, 1.6fr) minmax(8rem, 1fr) minmax(7rem, 1fr) 8rem minmax(7.5rem, 0.8fr)"
        isMultiSelectable
      >
        <TableHeader>
          <TableCheckCell isHeader>
            <Checkbox
              aria-label={say('Select all', 'すべて選ぶ')}
              isSelected={all}
              isIndeterminate={selected.size > 0 && !all}
              onChange={() => setSelected(all ? new Set() : new Set(rows.map((row) => row.id)))}
            />
          </TableCheckCell>
          <TableHeaderCell text={say('Name', '名称')} onSort={() => undefined} />
          <TableHeaderCell text={say('Stage', '段階')} />
          <TableHeaderCell text={say('Owner', '担当')} />
          <TableHeaderCell
            text={say('Amount', '金額')}
            unit={say('JPY', '円')}
            isNumeric
            sort={sort}
            onSort={() => setSort(sort === 'ascending' ? 'descending' : 'ascending')}
          />
          <TableHeaderCell text={say('Next', '次の対応')} />
        </TableHeader>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow
              key={row.id}
              index={index + 2}
              isSelected={selected.has(row.id)}
              tabIndex={index === 0 ? 0 : -1}
            >
              <TableCheckCell>
                <Checkbox
                  aria-label={say(`Select ${row.name[0]}`, `${row.name[1]}を選ぶ`)}
                  isSelected={selected.has(row.id)}
                  onChange={() => toggle(row.id)}
                />
              </TableCheckCell>
              <TableCell isHead title={say(...row.name)}>
                <Anchor href="#row" variant="plain">
                  {say(...row.name)}
                </Anchor>
              </TableCell>
              <TableCell>
                <Status shape={row.shape} text={say(...row.stage)} />
              </TableCell>
              <TableCell isFaint>{say(...row.owner)}</TableCell>
              <TableCell isNumeric>{yen.format(row.amount)}</TableCell>
              <TableCell isFaint>{say(...row.next)}</TableCell>
            </TableRow>
          ))}
          <TableSkeletonRow columnCount={6} seed={1} />
          <TableNote index={rows.length + 2} columnCount={6}>
            {say('The rest could not be read.', '続きを読み込めませんでした。')}
            <Button size="small">{say('Try again', 'もう一度試す')}</Button>
          </TableNote>
        </TableBody>
        <TableFooter index={rows.length + 3}>
          <TableCell />
          <TableCell>{say('6 leads', '6件')}</TableCell>
          <TableCell />
          <TableCell />
          <TableCell isNumeric>{yen.format(rows.reduce((sum, row) => sum + row.amount, 0))}</TableCell>
          <TableCell />
        </TableFooter>
      </Table>
    </div>
  );
}
