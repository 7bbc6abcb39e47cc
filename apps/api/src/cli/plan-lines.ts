import type { ColumnReading, ImportTarget } from '@mikomi/domain/capture';
import type { importing } from '../compose.ts';

type Plan = Parameters<typeof importing.sampleRows>[0];
type Forecast = Awaited<ReturnType<typeof importing.sampleRows>>['forecast'];

/** What a plan assumes, line by line: what each file lists, where its columns go and how they are read, and what would be lost. */
export function planLines(
  plan: Plan,
  forecast: Forecast,
  /** Of each file, the rows that find none of the main one to add to. */
  unjoined: readonly number[],
): readonly string[] {
  const { files, settings } = plan;
  const { context } = settings;
  return [
    ...files.flatMap(({ file, kind, join, columns }, position) => {
      const what = join ? `adds to ${files[settings.main]?.file.name}` : `lists ${kind.toLowerCase()}`;
      const lost = unjoined[position] ?? 0;
      const find =
        lost > 0
          ? `; ${counted(lost, 'row')} of it ${lost === 1 ? 'finds' : 'find'} no row to add to and will fail`
          : '';
      return [
        `${file.name} ${what}${find}`,
        ...columns.map(({ column, planned }) => {
          const read = readAs(planned.reading, column.samples);
          const is = planned.target.kind === 'skip' || read === '' ? '' : `, ${read}`;
          return `  ${column.name}: ${goesTo(planned.target)}${is}`;
        }),
      ];
    }),
    `Phone numbers without a country are of ${context.country}, times without a zone of ${context.zone}.`,
    `Of ${counted(forecast.checkedRows, 'row')} looked at ${forecast.good} would come in and ${forecast.failing} fail.`,
    ...plan.choices.map(
      ({ name, options }) =>
        `Your own field “${name}” gets ${counted(options.length, 'new choice')}: ${options.map(({ label }) => `“${label}”`).join(', ')}.`,
    ),
    ...forecast.leftOut.map(
      ({ filePosition, column, cells, first }) =>
        `${counted(cells, 'value')} of “${column}” in ${files[filePosition]?.file.name} ${first.because === 'option-unknown' ? `${cells === 1 ? 'is' : 'are'} not among the choices` : 'cannot be read'} and will be left out, such as “${first.raw}”.`,
    ),
  ];
}

function goesTo(target: ImportTarget): string {
  switch (target.kind) {
    case 'field':
      return target.field.replace('.', ' ').replaceAll('-', ' ');
    case 'credit':
      return `credit as ${target.role.toLowerCase()}`;
    case 'custom':
      return 'your own field';
    case 'new-custom':
      return `a new field “${target.name}”`;
    case 'skip':
      return 'skipped';
  }
}

const ORDERS = { YMD: 'year first', MDY: 'month first', DMY: 'day first' } as const;

/** A year of four digits in front says itself that it comes first. */
const YEAR_FIRST = /^\d{4}\D/;

function readAs(
  { type, dayOrder, decimal, unit, currency, empties }: ColumnReading,
  samples: readonly string[],
): string {
  const order = samples.every((sample) => YEAR_FIRST.test(sample)) ? 'YMD' : dayOrder;
  const mark = `decimal mark “${decimal}”`;
  const parts = [
    ...(type === 'DAY' || type === 'MOMENT' ? [ORDERS[order]] : []),
    ...(type === 'MONEY' ? [`in ${currency}`] : []),
    ...(type === 'MONEY' || type === 'NUMBER' || type === 'PERCENT' ? [mark] : []),
    ...(unit > 0 ? [`times ${10 ** unit}`] : []),
    ...(empties.length > 0 ? [`${empties.map((word) => `“${word}”`).join(', ')} counts as empty`] : []),
  ];
  return parts.join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
