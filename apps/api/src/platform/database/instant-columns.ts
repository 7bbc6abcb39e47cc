import { getDatamodel } from '#generated/pothos-prisma-types.ts';

interface Datamodel {
  readonly datamodel: {
    readonly models: Readonly<Record<string, { readonly fields: readonly { name: string; type: string }[] }>>;
  };
}

let byModel: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The columns of a model that hold an instant or a day: a number written to one is epoch milliseconds. */
export function instantColumns(model: string): ReadonlySet<string> {
  byModel ??= readModels();
  return byModel.get(model) ?? new Set();
}

function readModels(): ReadonlyMap<string, ReadonlySet<string>> {
  const { models } = (getDatamodel() as unknown as Datamodel).datamodel;
  return new Map(
    Object.entries(models).map(([name, { fields }]) => [
      name,
      new Set(fields.filter(({ type }) => type === 'DateTime').map((field) => field.name)),
    ]),
  );
}
