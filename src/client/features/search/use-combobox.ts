import { type KeyboardEvent, useId, useState } from 'react';

type Options = {
  /** How many options the list shows now. */
  count: number;
  /** Takes the option at a place, as Enter or a click does. */
  onPick: (index: number) => void;
};

/**
 * The editable combobox with a list of suggestions of the ARIA Authoring Practices: focus stays in the
 * field, arrows move a mark through the list and round its ends, Enter takes the marked option, Escape
 * closes the list. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useCombobox({ count, onPick }: Options) {
  const listId = useId();
  const [isWanted, setIsWanted] = useState(false);
  const [marked, setMarked] = useState(-1);
  const isOpen = isWanted && count > 0;
  const active = isOpen && marked < count ? marked : -1;
  const idOf = (index: number) => `${listId}-${index}`;

  function open() {
    setIsWanted(true);
    setMarked(-1);
  }
  function close() {
    setIsWanted(false);
    setMarked(-1);
  }
  function pick(index: number) {
    close();
    onPick(index);
  }
  /** One place beyond either end is the field itself. */
  function move(step: 1 | -1) {
    if (!isOpen) open();
    else setMarked(((active + 1 + step + count + 1) % (count + 1)) - 1);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        move(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter':
        if (active < 0) return;
        event.preventDefault();
        pick(active);
        return;
      case 'Escape':
        if (!isOpen) return;
        // The first press closes the list; only the next one empties the field.
        event.preventDefault();
        close();
        return;
      default:
    }
  }

  return {
    isOpen,
    active,
    open,
    close,
    inputProps: {
      role: 'combobox',
      'aria-expanded': isOpen,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': active < 0 ? undefined : idOf(active),
      onKeyDown: handleKeyDown,
    } as const,
    listId,
    optionProps: (index: number) =>
      ({
        role: 'option',
        id: idOf(index),
        'aria-selected': index === active,
        // The field keeps the focus, and the list stays until the click is done.
        onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(),
        onClick: () => pick(index),
      }) as const,
  };
}
