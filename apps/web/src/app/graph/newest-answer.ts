import { type Exchange, makeOperation, type Operation, type OperationResult } from 'urql';
import { filter, map, pipe } from 'wonka';

/**
 * What is read again while a reading of it is under way is asked for twice. Whichever answer is given last to the cache stands
 * there, so one that was asked for before another that is here already is dropped.
 */
export const newestAnswer: Exchange = ({ forward }) => {
  const taken = new Map<number, number>();
  let asked = 0;

  const number = (operation: Operation): Operation => {
    if (operation.kind === 'teardown') taken.delete(operation.key);
    if (operation.kind !== 'query') return operation;
    asked += 1;
    return makeOperation(operation.kind, operation, { ...operation.context, asked });
  };
  const isNewest = ({ operation, error }: OperationResult): boolean => {
    const { key, kind, context } = operation;
    if (kind !== 'query') return true;
    const turn = Number(context.asked);
    if (turn < (taken.get(key) ?? 0)) return false;
    if (!error) taken.set(key, turn);
    return true;
  };

  return (operations) => pipe(operations, map(number), forward, filter(isNewest));
};
