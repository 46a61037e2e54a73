import * as z from 'zod/mini';
import styles from '#src/client/features/library/step-back.module.css';
import { createDeviceValue, useDeviceValue } from '#src/client/lib/device-value.ts';
import { m } from '#src/i18n/text.ts';

/** Whether stories that were read here stand behind those that were not. */
export const stepsBack = createDeviceValue('library:step-back', z.boolean(), true);

/** Read stories behind the others, each group in its order. */
export function putReadLast<Story extends { slug: string }>(
  stories: readonly Story[],
  isRead: (slug: string) => boolean,
): Story[] {
  return [
    ...stories.filter(({ slug }) => !isRead(slug)),
    ...stories.filter(({ slug }) => isRead(slug)),
  ];
}

/** Says that read stories stepped back, and lets the reader end it. */
export function StepBackSwitch() {
  const isOn = useDeviceValue(stepsBack);
  return (
    <p className={styles.note}>
      {isOn && m.related_step_back()}{' '}
      <button type="button" onClick={() => stepsBack.write(!isOn)}>
        {isOn ? m.related_step_back_off() : m.related_step_back_on()}
      </button>
    </p>
  );
}
