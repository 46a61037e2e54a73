// The package names its own declarations by mistake `index.ts.d`.
declare module 'unicode-confusables' {
  /** The text with each character put by the one it is confusable with, after Unicode's table. */
  export function rectifyConfusion(text: string): string;
}
