import { getDatamodel } from '#generated/pothos-prisma-types.ts';

interface Datamodel {
  readonly datamodel: {
    readonly models: Readonly<Record<string, { readonly fields: readonly { name: string; type: string }[] }>>;
  };
}

/** The columns of a model whose values are written in a way of their own. */
export interface ColumnKinds {
  /** Hold an instant or a day: a number written to one is epoch milliseconds. */
  readonly instants: ReadonlySet<string>;
  /** Hold JSON: whatever is written to one. */
  readonly json: ReadonlySet<string>;
}

const NONE: ColumnKinds = { instants: new Set(), json: new Set() };
let byModel: ReadonlyMap<string, ColumnKinds> | undefined;

/** Which columns of a model hold what. */
export function columnKinds(model: string): ColumnKinds {
  byModel ??= readModels();
  return byModel.get(model) ?? NONE;
}

function readModels(): ReadonlyMap<string, ColumnKinds> {
  const { models } = (getDatamodel() as unknown as Datamodel).datamodel;
  return new Map(
    Object.entries(models).map(([name, { fields }]) => {
      const of = (type: string) =>
        new Set(fields.filter((field) => field.type === type).map((field) => field.name));
      return [name, { instants: of('DateTime'), json: of('Json') }];
    }),
  );
}
