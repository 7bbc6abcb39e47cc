import styles from './first-product.module.css';

type FirstProductProps = {
  /** The first product of a lead without a name of its own. */
  readonly name: string | null | undefined;
};

/** What a lead is about, beside what it is called, so that those of one company are told apart. */
export function FirstProduct({ name }: FirstProductProps) {
  return name ? <span className={styles.product}> · {name}</span> : null;
}
