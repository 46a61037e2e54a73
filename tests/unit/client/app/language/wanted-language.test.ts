import { describe, expect, it } from 'vitest';
import { wantedLanguage } from '#src/client/app/language/language-choice.ts';

describe('the language to offer', () => {
  it.each([
    [['id-ID', 'en-US'], 'id'],
    // Most phones of the readers we are for speak English first and Indonesian next.
    [['en-US', 'id-ID'], 'id'],
    [['en-GB', 'in'], 'id'],
    [['ms-MY', 'en'], 'id'],
    [['en-US', 'en'], 'en'],
    [['nl-NL', 'en-GB'], 'en'],
    [['ja'], 'id'],
    [[], 'id'],
  ])('of a browser that speaks %j is %s', (spoken, language) => {
    expect(wantedLanguage(spoken)).toBe(language);
  });
});
