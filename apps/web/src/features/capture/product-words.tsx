import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { chooseProduct, type PlanChoices } from './plan-choices.ts';
import { WordHead } from './word-head.tsx';
import { WordQuestion } from './word-question.tsx';
import styles from './word-rows.module.css';

const ProductWordsWord = graphql(`
  fragment ProductWords_ImportProductWord on ImportProductWord {
    word
    count
    name
    productId
    suggestion
    asks
    isListed
  }
`);

type ProductWordsProps = {
  readonly words: readonly FragmentType<typeof ProductWordsWord>[];
  readonly onChoose: (change: (plan: PlanChoices) => PlanChoices) => void;
};

/** Each product of the file under its name here; a spelling that is probably a slip is asked. */
export function ProductWords({ words, onChoose }: ProductWordsProps) {
  const { t } = useLingui();
  const call = (word: string, name: string) => onChoose((plan) => chooseProduct(plan, { word, name }));
  return (
    <ul className={styles.rows}>
      <WordHead word={t`Word of the file`} count={t`How often`} choice={t`Means here`} />
      {readFragment(ProductWordsWord, words).map(
        ({ word, count, name, productId, suggestion, asks, isListed }) => (
          <li key={word} className={styles.row} data-asks={asks || undefined}>
            <span className={styles.word}>{word}</span>
            <span className={styles.count}>{plural(count, { one: '# row', other: '# rows' })}</span>
            <span className={styles.choice}>
              {asks && suggestion ? (
                <WordQuestion
                  suggestion={suggestion}
                  no={t`No, another product`}
                  onYes={() => call(word, suggestion)}
                  onNo={() => call(word, word)}
                />
              ) : (
                <>
                  <span>{name}</span>
                  {productId ? null : (
                    <Badge>{isListed ? <Trans>from your list</Trans> : <Trans>new</Trans>}</Badge>
                  )}
                  {suggestion && name !== word ? (
                    <Button variant="quiet" size="small" onPress={() => call(word, word)}>
                      {t`Keep ${word}`}
                    </Button>
                  ) : suggestion && name === word ? (
                    <Button variant="quiet" size="small" onPress={() => call(word, suggestion)}>
                      {t`Make it ${suggestion}`}
                    </Button>
                  ) : null}
                </>
              )}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
