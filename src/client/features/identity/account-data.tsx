import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import { type CommentFate, commentFates } from '#src/contract/accounts.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { m } from '#src/i18n/text.ts';

type AccountDataProps = { onRemoved: () => void };

const fateWords: Record<CommentFate, () => string> = {
  anonymize: () => m.identity_delete_anonymize(),
  delete: () => m.identity_delete_comments(),
};

/** Taking one's data along, and ending the account; what becomes of comments is asked, not guessed. */
export function AccountData({ onRemoved }: AccountDataProps) {
  const removing = useMutation(identityMutations.removeAccount(useQueryClient()));
  const [isAsking, setIsAsking] = useState(false);
  const [fate, setFate] = useState<CommentFate>();

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (fate === undefined || removing.isPending) return;
    removing.mutate({ comments: fate }, { onSuccess: onRemoved });
  }

  return (
    <section className={`${styles.section} ${styles.stack}`}>
      <h2 className={styles.heading}>{m.identity_data()}</h2>
      <p className={styles.hint}>{m.identity_data_text()}</p>
      <p>
        <a href={apiPaths.myExport()} download="data-saya.json">
          {m.identity_export()}
        </a>
      </p>
      {isAsking ? (
        <form className={styles.form} onSubmit={handleSubmit}>
          <fieldset className={styles.fieldset}>
            <legend className={styles.legend}>{m.identity_delete_text()}</legend>
            {[...commentFates].reverse().map((choice) => (
              <label key={choice} className={styles.choice}>
                <input
                  type="radio"
                  name="comments"
                  required
                  checked={fate === choice}
                  onChange={() => setFate(choice)}
                />
                {fateWords[choice]()}
              </label>
            ))}
          </fieldset>
          <p role="alert" className={styles.problem}>
            {removing.error === null ? '' : sentenceFor(removing.error)}
          </p>
          <div className={styles.row}>
            <button type="submit" className={styles.danger} aria-disabled={removing.isPending}>
              {m.identity_delete_confirm()}
            </button>
            <button type="button" className={styles.quiet} onClick={() => setIsAsking(false)}>
              {m.identity_cancel()}
            </button>
          </div>
        </form>
      ) : (
        <p>
          <button type="button" className={styles.danger} onClick={() => setIsAsking(true)}>
            {m.identity_delete()}
          </button>
        </p>
      )}
    </section>
  );
}
