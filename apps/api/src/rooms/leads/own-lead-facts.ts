import type { SqlExpression } from '@mikomi/domain/catalog';
import {
  choice,
  choices,
  customFacts,
  type FactScope,
  type Facts,
  money,
  plain,
  rows,
} from '../catalog/index.ts';
import {
  kindOptions,
  type leadOptions,
  lineStateOptions,
  potentialOptions,
  statusOptions,
  touchKindOptions,
} from './lead-options.ts';

type Options = Awaited<ReturnType<typeof leadOptions>>;

/** What rules may ask of the leads of an alias alone. */
export function ownLeadFacts(scope: FactScope, alias: string, options: Options): Facts {
  const at = (column: string) => `${alias}."${column}"`;
  const inCurrency = (column: string): SqlExpression => ({
    as: 'integer',
    sql: `(CASE WHEN ${alias}.currency = '${scope.currency}' THEN ${at(column)} END)`,
  });
  return {
    status: choice({ en: 'status', ja: '状態' }, statusOptions, text(at('status'))),
    stage: choice({ en: 'stage', ja: '段階' }, options.stages, uuid(at('stageId'))),
    pipeline: choice({ en: 'pipeline', ja: '商談の流れ' }, options.pipelines, uuid(at('pipelineId'))),
    source: choice({ en: 'source', ja: '流入元' }, options.sources, uuid(at('sourceId'))),
    kind: choice({ en: 'kind', ja: '区分' }, kindOptions, text(at('kind'))),
    potential: choice(
      { en: 'potential', ja: '見込み度' },
      potentialOptions,
      text(`coalesce(${at('potential')}, ${at('judgedPotential')})`),
    ),
    owner: choice({ en: 'owner', ja: '社内担当' }, scope.members, uuid(at('ownerId'))),
    team: choice({ en: 'team', ja: 'チーム' }, scope.teams, uuid(at('teamId'))),
    lossReason: choice(
      { en: 'reason it was lost', ja: '失注理由' },
      options.lossReasons,
      uuid(at('lossReasonId')),
    ),
    expectedValue: money(
      scope.currency,
      { en: 'expected value', ja: '見込み金額' },
      inCurrency('expectedValue'),
    ),
    soldFor: money(scope.currency, { en: 'value of its deals', ja: '受注金額' }, inCurrency('dealValue')),
    capturedAt: plain('instant', { en: 'day it came in', ja: '受付日' }, moment(at('capturedAt'))),
    lastActivityAt: plain('instant', { en: 'last activity', ja: '最後の活動' }, moment(at('lastActivityAt'))),
    hasNextStep: plain(
      'boolean',
      { en: 'next step', ja: '次の予定' },
      { as: 'boolean', sql: `(${at('openFollowUps')} > 0)` },
    ),
    nextStepAt: plain(
      'instant',
      { en: 'time of the next step', ja: '次の予定の日時' },
      moment(`NULLIF(${at('nextFollowUpAt')}, '9999-12-31T00:00:00Z')`),
    ),
    expectedCloseOn: plain('day', { en: 'expected close', ja: '受注予定日' }, day(at('expectedCloseOn'))),
    wonOn: plain('day', { en: 'day it was won', ja: '受注日' }, day(at('wonOn'))),
    lostOn: plain('day', { en: 'day it was lost', ja: '失注日' }, day(at('lostOn'))),
    comments: plain('number', { en: 'number of comments', ja: 'コメント数' }, integer(at('comments'))),
    ...lineFacts(scope, alias, options),
    ...touchFacts(alias, options),
    collaborators: choices({ en: 'collaborators', ja: '協力者' }, scope.members, {
      as: 'members',
      value: uuid(`${alias}_helper."memberId"`),
      ...belonging('lead_collaborator', `${alias}_helper`, alias),
    }),
    ...customFacts(scope, 'LEAD', alias),
  };
}

function lineFacts(scope: FactScope, alias: string, { products, productGroups }: Options): Facts {
  const line = `${alias}_line`;
  const product = `${alias}_product`;
  const lines = belonging('product_line', line, alias);
  const withProduct = `${lines.from} LEFT JOIN product AS ${product}
    ON ${product}."organizationId" = ${line}."organizationId" AND ${product}.id = ${line}."productId"`;
  const group = uuid(`coalesce(${product}."groupId", ${line}."groupId")`);
  return {
    products: choices({ en: 'products', ja: '商品' }, products, {
      as: 'members',
      value: uuid(`${line}."productId"`),
      from: lines.from,
      on: `${lines.on} AND ${line}."productId" IS NOT NULL`,
    }),
    productGroups: choices({ en: 'product groups', ja: '商品の分類' }, productGroups, {
      as: 'members',
      value: group,
      from: withProduct,
      on: `${lines.on} AND ${group.sql} IS NOT NULL`,
    }),
    lines: rows(
      { en: 'product lines', ja: '商品の明細' },
      {
        product: choice({ en: 'product', ja: '商品' }, products, uuid(`${line}."productId"`)),
        group: choice({ en: 'product group', ja: '商品の分類' }, productGroups, group),
        state: choice({ en: 'state', ja: '状態' }, lineStateOptions, text(`${line}.state`)),
        quantity: plain('number', { en: 'quantity', ja: '数量' }, { as: 'numeric', sql: `${line}.quantity` }),
        unitPrice: money(
          scope.currency,
          { en: 'price of one', ja: '単価' },
          integer(`(CASE WHEN ${line}.currency = '${scope.currency}' THEN ${line}."unitPrice" END)`),
        ),
      },
      withProduct,
      lines.on,
    ),
  };
}

function touchFacts(alias: string, { sources }: Options): Facts {
  const touch = `${alias}_touch`;
  const { from, on } = belonging('touch', touch, alias);
  return {
    touches: rows(
      { en: 'enquiries', ja: '問い合わせ' },
      {
        source: choice({ en: 'source', ja: '流入元' }, sources, uuid(`${touch}."sourceId"`)),
        kind: choice({ en: 'way', ja: '方法' }, touchKindOptions, text(`${touch}.kind`)),
        occurredAt: plain('instant', { en: 'time', ja: '日時' }, moment(`${touch}."occurredAt"`)),
      },
      from,
      on,
    ),
    touchCount: plain(
      'number',
      { en: 'number of enquiries', ja: '問い合わせの件数' },
      integer(`${alias}."touchCount"`),
    ),
  };
}

/** The rows of a table that name a lead. */
function belonging(table: string, row: string, alias: string) {
  return {
    from: `${table} AS ${row}`,
    on: `${row}."organizationId" = ${alias}."organizationId" AND ${row}."leadId" = ${alias}.id`,
  };
}

const text = (sql: string): SqlExpression => ({ as: 'text', sql });
const uuid = (sql: string): SqlExpression => ({ as: 'uuid', sql });
const integer = (sql: string): SqlExpression => ({ as: 'integer', sql });
const moment = (sql: string): SqlExpression => ({ as: 'timestamptz', sql });
const day = (sql: string): SqlExpression => ({ as: 'date', sql });
