import { describe, inject } from 'vitest';
import { z } from 'zod';
import { callWordPress } from '#tests/wordpress/real-wordpress.ts';

const there = inject('wordpress');

/** Tests that need the WordPress; told to be skipped on a machine that cannot have one. */
export const describeWithWordPress = describe.skipIf(there === null);

const posts: number[] = [];

function given() {
  if (there === null) throw new Error('there is no WordPress here');
  return there;
}

/** The WordPress that all tests share: what a test changes, it makes for itself. */
export const wordpress = {
  /** Its address. */
  get origin(): string {
    return given().place.origin;
  },
  /** The id of what stands in it from the beginning. */
  id(name: string): number {
    return z.number(`there is no ${name}`).parse(given().ids[name]);
  },
  /** Calls a function of WordPress, or of `php/newsroom.php`. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return callWordPress(given().place, name, ...args);
  },
  async post(fields: Readonly<Record<string, unknown>>): Promise<number> {
    const id = z.number().parse(await this.call('newsroom_post', fields));
    posts.push(id);
    return id;
  },
  /** Deletes the posts that a file of tests made. */
  async cleanUp(): Promise<void> {
    if (posts.length > 0) await this.call('newsroom_delete', posts.splice(0));
  },
  async comment(
    post: number,
    text: string,
    approved: 0 | 1 | 'spam' | 'trash',
    date = '2026-11-20 10:00:00',
  ): Promise<number> {
    return z.number().parse(await this.call('newsroom_comment', post, text, approved, date));
  },
  async credential(login: string, role: string): Promise<string> {
    return z.string().parse(await this.call('newsroom_credential', login, role));
  },
};
