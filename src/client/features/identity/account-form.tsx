import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import styles from '#src/client/features/identity/identity.module.css';
import { identityMutations } from '#src/client/features/identity/identity-mutations.ts';
import { sentenceFor } from '#src/client/features/identity/identity-sentences.ts';
import { TextField } from '#src/client/features/identity/text-field.tsx';
import type { Me } from '#src/contract/accounts.ts';
import { limits } from '#src/contract/limits.ts';
import { m } from '#src/i18n/text.ts';

type AccountFormProps = { account: NonNullable<Me['account']> };

/** The name that others see, and whether replies are told by mail. */
export function AccountForm({ account }: AccountFormProps) {
  const saving = useMutation(identityMutations.change(useQueryClient()));
  const [name, setName] = useState(account.name);
  const [wantsReplies, setWantsReplies] = useState(account.wantsReplies);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (saving.isPending) return;
    const isNamed = name.trim() !== '' || account.name !== '';
    saving.mutate({ wantsReplies, ...(isNamed ? { name: name.trim() } : {}) });
  }

  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit}>
      <TextField
        label={m.identity_name()}
        name="name"
        type="text"
        autoComplete="nickname"
        maxLength={limits.authorName * 2}
        value={name}
        hint={m.identity_name_hint()}
        problem={saving.error === null ? undefined : sentenceFor(saving.error)}
        onChange={(value) => {
          saving.reset();
          setName(value);
        }}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          name="wantsReplies"
          checked={wantsReplies}
          onChange={(event) => {
            saving.reset();
            setWantsReplies(event.currentTarget.checked);
          }}
        />
        {m.identity_replies()}
      </label>
      <div className={styles.row}>
        <button type="submit" className={styles.primary} aria-disabled={saving.isPending}>
          {saving.isPending ? m.identity_working() : m.identity_save()}
        </button>
        <p role="status" className={styles.good}>
          {saving.isSuccess ? m.identity_saved() : ''}
        </p>
      </div>
    </form>
  );
}
