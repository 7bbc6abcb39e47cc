import { checkRule, type FactSchema, sayRule } from '@mikomi/domain/catalog';
import { isRefusal, type Locale } from '@mikomi/domain/shared';

type Option = { readonly id: string; readonly text: string };

/** What rules can be made of. */
export type RuleChoices = {
  readonly members: readonly Option[];
  readonly teams: readonly Option[];
  /** By the keys that conditions hold. */
  readonly sources: readonly Option[];
  readonly productGroups: readonly Option[];
  readonly potentials: readonly Option[];
};

/** The key behind a global id, as conditions hold it. */
export const keyOf = (id: string) => id.slice(id.indexOf('_') + 1);

const optionsOf = (options: readonly Option[]) => options.map(({ id, text }) => ({ key: id, label: text }));

/** A condition that the form made, in the reader's words. */
export function sayCondition(condition: unknown, choices: RuleChoices, locale: Locale): string | null {
  if (condition === null) return null;
  const schema: FactSchema = {
    source: {
      type: 'choice',
      label: { en: 'source', ja: '見込みの経路' },
      options: optionsOf(choices.sources),
    },
    potential: {
      type: 'choice',
      label: { en: 'potential', ja: '見込み度' },
      options: optionsOf(choices.potentials),
    },
    productGroups: {
      type: 'choices',
      label: { en: 'product groups', ja: '商品の分類' },
      options: optionsOf(choices.productGroups),
    },
    'company.country': { type: 'choice', label: { en: 'country of the company', ja: '取引先の国' } },
  };
  const rule = checkRule(condition, schema);
  return isRefusal(rule) ? '' : sayRule(rule, schema, locale);
}
