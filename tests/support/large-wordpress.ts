import { type FakeWordPress, startFakeWordPress } from '#tests/support/fake-wordpress.ts';

export type LargeWordPress = {
  site: FakeWordPress;
  /**
   * Leaves the second page of posts, and all that comes after it, without an answer.
   * @returns when that page is asked for: the first is in by then
   */
  holdSecondPage: () => Promise<void>;
  /** Answers everything again, what is held too. */
  letGo: () => void;
};

/** A WordPress with 150 posts, two pages of them, each with a comment. */
export async function startLargeWordPress(): Promise<LargeWordPress> {
  const site = await startFakeWordPress();
  for (let id = 1; id <= 150; id += 1) {
    const minute = String(id % 60).padStart(2, '0');
    site.posts.push({ id, modified: `2026-11-0${1 + Math.floor(id / 60)}T10:${minute}:00` });
    site.comments.push({ id, post: id });
  }
  let open = () => {};
  return {
    site,
    holdSecondPage: () => {
      const opened = new Promise<undefined>((resolve) => {
        open = () => resolve(undefined);
      });
      let pages = 0;
      return new Promise<void>((resolve) => {
        site.before = (url) => {
          if (!url.pathname.endsWith('/posts')) return undefined;
          pages += 1;
          if (pages < 2) return undefined;
          resolve();
          return opened;
        };
      });
    },
    letGo: () => {
      site.before = () => undefined;
      open();
    },
  };
}
