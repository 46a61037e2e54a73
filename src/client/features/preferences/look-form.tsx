import { useId } from 'react';
import {
  changeLook,
  initialLook,
  type Look,
  type LookName,
  look,
  lookChoices,
} from '#src/client/features/preferences/look.ts';
import styles from '#src/client/features/preferences/look-form.module.css';
import { useDeviceValue } from '#src/client/lib/device-value.ts';
import { m } from '#src/i18n/text.ts';

const titles: Record<LookName, () => string> = {
  theme: m.look_theme,
  size: m.look_size,
  face: m.look_face,
  leading: m.look_leading,
  width: m.look_width,
};

const names: { [Name in LookName]: Record<Look[Name], () => string> } = {
  theme: {
    system: m.look_theme_system,
    light: m.look_theme_light,
    sepia: m.look_theme_sepia,
    dark: m.look_theme_dark,
  },
  size: {
    1: m.look_size_1,
    2: m.look_size_2,
    3: m.look_size_3,
    4: m.look_size_4,
    5: m.look_size_5,
  },
  face: { serif: m.look_face_serif, sans: m.look_face_sans, legible: m.look_face_legible },
  leading: { tight: m.look_tight, normal: m.look_normal, loose: m.look_loose },
  width: { narrow: m.look_narrow, normal: m.look_normal, wide: m.look_wide },
};

type ChoiceProps<Name extends LookName> = { name: Name; chosen: Look };

/** One question with its answers side by side; an answer looks like what it brings. */
function Choice<Name extends LookName>({ name, chosen }: ChoiceProps<Name>) {
  const group = useId();
  const words: Record<string, () => string> = names[name];
  return (
    <fieldset className={styles.choice} data-choice={name}>
      <legend className={styles.title}>{titles[name]()}</legend>
      <div className={styles.answers}>
        {lookChoices[name].map((value) => (
          <label key={value} className={styles.answer} data-value={value}>
            <input
              type="radio"
              className={styles.radio}
              name={group}
              value={value}
              checked={chosen[name] === value}
              onChange={() => changeLook({ ...chosen, [name]: value })}
            />
            <span className={name === 'size' ? 'visually-hidden' : undefined}>
              {words[value]?.()}
            </span>
            {name === 'size' && <span aria-hidden="true">A</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Everything about how pages look; each choice shows at once, and stays on this device. */
export function LookForm() {
  const chosen = useDeviceValue(look);
  const isInitial = Object.entries(initialLook).every(
    ([name, value]) => chosen[name as LookName] === value,
  );
  return (
    <div className={styles.form}>
      <Choice name="theme" chosen={chosen} />
      <Choice name="size" chosen={chosen} />
      <Choice name="face" chosen={chosen} />
      <Choice name="leading" chosen={chosen} />
      <Choice name="width" chosen={chosen} />
      <button
        type="button"
        className={styles.reset}
        aria-disabled={isInitial}
        onClick={() => changeLook(initialLook)}
      >
        {m.look_reset()}
      </button>
    </div>
  );
}
