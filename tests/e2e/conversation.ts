import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { open } from '#tests/e2e/fixtures.ts';

/** What a reader sees of a story's conversation, by role and name. */
export function conversationOf(page: Page) {
  const section = page.getByRole('region', { name: /^Komentar/ });
  return {
    section,
    heading: section.getByRole('heading', { level: 2 }),
    comments: section.getByRole('article'),
    form: formOf(
      section.getByRole('group', { name: 'Tulis komentar' }).first().locator('xpath=..'),
    ),
  };
}

/** The fields and buttons of one form. */
export function formOf(form: Locator) {
  return {
    form,
    name: form.getByRole('textbox', { name: 'Nama' }),
    text: form.getByRole('textbox', { name: /^(Komentar|Balasan)$/ }),
    send: form.getByRole('button', { name: /^Kirim (komentar|balasan)$/ }),
    retry: form.getByRole('button', { name: 'Coba lagi' }),
    alert: form.getByRole('alert'),
    status: form.getByRole('status'),
  };
}

/** Opens a story at its conversation and waits until a comment can be written. */
export async function openConversation(page: Page, path: string) {
  await open(page, `${path}#komentar`);
  const conversation = conversationOf(page);
  await expect(conversation.form.send).toBeEnabled();
  return conversation;
}

/** Hands every comment on its way to the server to `handle`; all else passes. */
export async function onPost(page: Page, handle: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/api/articles/*/comments', (route) =>
    route.request().method() === 'POST' ? handle(route) : route.fallback(),
  );
}

/** A comment on its way, held, or refused: what is said of it, and what can be done. */
export function stateOf(comment: Locator) {
  const button = (name: string) => comment.getByRole('button', { name, exact: true });
  return {
    status: comment.getByRole('status'),
    edit: button('Ubah'),
    cancel: button('Batalkan'),
    discard: button('Buang'),
    send: button('Kirim sekarang'),
  };
}

/** Writes under a name and sends; what becomes of it is the journey's to see. */
export async function write(form: ReturnType<typeof formOf>, name: string, text: string) {
  await form.name.fill(name);
  await form.text.fill(text);
  await form.send.click();
}

/** A promise with its handle: what waits for it goes on when the test says so. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
