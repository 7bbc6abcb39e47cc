import { useLingui } from '@lingui/react/macro';
import styles from './first-delivery.module.css';

/** Stands where nothing came yet; the page hears by itself when something does. */
export function FirstDelivery({ isForm }: { readonly isForm: boolean }) {
  const { t } = useLingui();
  return (
    <div className={styles.waiting} role="status">
      <span className={styles.dot} aria-hidden="true" />
      <div>
        <p className={styles.title}>{t`Waiting for the first delivery`}</p>
        <p>
          {isForm
            ? t`Open the form, fill it in and send it once: it shows here by itself.`
            : t`Leave this page open while you set up the other system: it shows by itself what arrives.`}
        </p>
      </div>
    </div>
  );
}
