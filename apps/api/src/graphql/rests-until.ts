import { lastDayInBin } from '@mikomi/domain/shared';
import { memberOf } from './context.ts';
import type { SharedFieldBuilder } from './shared-fields.ts';

/** The field of a type whose records rest in a bin. */
export function restsUntil(t: SharedFieldBuilder) {
  return {
    restsUntil: t.field({
      type: 'Date',
      nullable: true,
      description:
        'In the bin: the last day on which it can be restored, where the viewer is. In a night after it, it goes for good.',
      select: { deletedAt: true },
      resolve: ({ deletedAt }: { deletedAt: Date | null }, _args: object, context: never) =>
        deletedAt && lastDayInBin(deletedAt.getTime(), memberOf(context).timeZone),
    }),
  };
}
