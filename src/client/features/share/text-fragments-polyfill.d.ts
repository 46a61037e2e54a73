// The package brings no types. https://github.com/GoogleChromeLabs/text-fragments-polyfill
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export type TextFragment = {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  };
  /** `status` 0 is success; only then is there a fragment. */
  export function generateFragmentFromRange(range: Range): {
    status: number;
    fragment?: TextFragment;
  };
}
