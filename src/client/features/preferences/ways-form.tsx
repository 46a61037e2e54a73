import { type Ways, ways } from '#src/client/features/preferences/ways.ts';
import styles from '#src/client/features/preferences/ways-form.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { m } from '#src/i18n/text.ts';

const words: Record<keyof Ways, { name: () => string; hint: () => string }> = {
  keys: { name: m.ways_keys, hint: m.ways_keys_hint },
  swipe: { name: m.ways_swipe, hint: m.ways_swipe_hint },
};

/** Single keys (WCAG 2.1.4 asks for this switch) and swipes. @param only one of them, where named */
export function WaysForm({ only }: { only?: keyof Ways }) {
  const chosen = useDeviceValue(ways);
  const names: (keyof Ways)[] = only === undefined ? ['keys', 'swipe'] : [only];
  return (
    <div className={styles.form}>
      {names.map((name) => (
        <label key={name} className={styles.way}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen[name]}
            onChange={(event) => ways.write({ ...chosen, [name]: event.target.checked })}
          />
          <span>
            {words[name].name()}
            {only === undefined && <span className={styles.hint}> {words[name].hint()}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
