let wanted: string | undefined;

/** Has the form of a draft take the focus as soon as it is there. */
export function wantFormFocus(place: string): void {
  wanted = place;
}

/** Whether a form that has just come is the one that should take the focus; once. */
export function takeFormFocus(place: string): boolean {
  if (wanted !== place) return false;
  wanted = undefined;
  return true;
}

/** Gives a field the focus, with the caret behind what stands in it. */
export function focusAtEnd(element: HTMLInputElement | HTMLTextAreaElement | null): void {
  element?.focus({ preventScroll: true });
  element?.setSelectionRange(element.value.length, element.value.length);
}
