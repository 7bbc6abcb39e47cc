import { parseGlobalId } from '@mikomi/domain/shared';
import { useQuery } from 'urql';
import { useNames } from '#app/form/names.lookup.ts';
import { graphql } from '#generated/index.ts';
import type { LeadFilters } from './leads-search.ts';

const LeadsFilterNamesQuery = graphql(`
  query LeadsFilterNames {
    qualification {
      scoreModel
    }
    teams {
      id
      name
    }
    pipelines {
      id
      name
      stages {
        id
        name
      }
    }
    sources(archived: true) {
      id
      name
    }
    productGroups(archived: true) {
      id
      name
    }
    products(first: 100) {
      nodes {
        id
        name
      }
    }
    members(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

type Named = { readonly id: string; readonly name: string };

export type FilterNames = {
  readonly teams: readonly Named[];
  readonly stages: readonly Named[];
  readonly sources: readonly Named[];
  readonly products: readonly Named[];
  readonly productGroups: readonly Named[];
  readonly members: readonly Named[];
  /** The grades of the score model, the best first. */
  readonly grades: readonly string[];
};

/**
 * Everything that leads are filtered by, with its names; a stage says its pipeline where there are several. Of many members
 * and products the first are listed, and those that the filters name.
 */
export function useFilterNames(filters: LeadFilters): FilterNames | undefined {
  const [{ data }] = useQuery({ query: LeadsFilterNamesQuery });
  const listed = new Set(
    [...(data?.members.nodes ?? []), ...(data?.products.nodes ?? [])].map(({ id }) => id),
  );
  const missing = data ? namedIn(filters).filter((id) => !listed.has(id)) : [];
  const found = useNames(missing);
  if (!data) return undefined;
  const { teams, pipelines, sources, products, productGroups, members } = data;
  const { grades } = data.qualification.scoreModel as {
    readonly grades: readonly { readonly grade: string }[];
  };
  const stages = pipelines.flatMap((pipeline) =>
    pipeline.stages.map(({ id, name }) => ({
      id,
      name: pipelines.length > 1 ? `${pipeline.name}: ${name}` : name,
    })),
  );
  const others = (type: NamedType) =>
    missing.flatMap((id) => {
      const name = found?.get(id);
      return name === undefined || !isId(id, type) ? [] : [{ id, name }];
    });
  return {
    teams,
    stages,
    sources,
    products: [...products.nodes, ...others('Product')],
    productGroups,
    members: [...members.nodes, ...others('Member')],
    grades: grades.map(({ grade }) => grade),
  };
}

type NamedType = 'Member' | 'Product';

const isId = (text: string, type: NamedType) => parseGlobalId(text, type).kind === 'id';

/** The members and products that the filters name; an address may name anything. */
function namedIn({ owner, addedBy, generatedBy, product, custom = {} }: LeadFilters): readonly string[] {
  const texts = [owner, addedBy, generatedBy, product, ...Object.values(custom).map(({ text }) => text)];
  return texts.filter(
    (text) => text !== undefined && (isId(text, 'Member') || isId(text, 'Product')),
  ) as string[];
}
