import { useId } from 'react';
import {
  changeSaving,
  type SavingChoice,
  saving,
  savingChoices,
} from '#src/client/features/preferences/saving.ts';
import styles from '#src/client/features/preferences/ways-form.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { useIsSaving } from '#src/client/lib/saving.ts';
import { m } from '#src/i18n/text.ts';

const words: Record<SavingChoice, { name: () => string; hint: () => string }> = {
  auto: { name: m.saving_auto, hint: m.saving_auto_hint },
  on: { name: m.saving_on, hint: m.saving_on_hint },
  off: { name: m.saving_off, hint: m.saving_off_hint },
};

/** One switch with three positions, and what it comes to now. */
export function SavingForm() {
  const chosen = useDeviceValue(saving);
  const isSaving = useIsSaving();
  const group = useId();
  return (
    <div className={styles.form}>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{m.saving_title()}</legend>
        {savingChoices.map((value) => (
          <label key={value} className={styles.way}>
            <input
              type="radio"
              className={styles.box}
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => changeSaving(value)}
            />
            <span>
              {words[value].name()}
              <span className={styles.hint}> {words[value].hint()}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status">{isSaving ? m.saving_is_on() : m.saving_is_off()}</p>
    </div>
  );
}
