import { useEffect, useEffectEvent, useState } from 'react';
import { isTyping } from '#src/client/lib/is-typing.ts';

const stored = 'moderation-keys';

function readSwitch(): boolean {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Single keys that do things, as long as nobody types and no dialog is open. They can be turned off,
 * on this device (WCAG 2.1.4). @param keys what each key does
 */
export function useDeskKeys(keys: Readonly<Record<string, () => void>>) {
  const [areOn, setAreOn] = useState(readSwitch);

  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = keys[event.key];
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
    if (action === undefined || isOther || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    action();
  });

  useEffect(() => {
    if (!areOn) return;
    const handle = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [areOn]);

  function turn(isOn: boolean) {
    setAreOn(isOn);
    try {
      localStorage.setItem(stored, isOn ? 'on' : 'off');
    } catch {
      // It holds until the page is left.
    }
  }

  return { areOn, turn };
}
