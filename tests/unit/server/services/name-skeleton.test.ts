import { describe, expect, it } from 'vitest';
import { nameSkeleton } from '#src/server/services/identity/name-skeleton.ts';
import { isReservedName } from '#src/server/services/identity/reserved-names.ts';

describe('names that look alike', () => {
  it.each([
    ['Rani', 'Rаni', 'Cyrillic a'],
    ['Ali', 'AIi', 'capital i for l'],
    ['Dewi', 'Dew1', 'one for i'],
    ['Joko', 'J0ko', 'zero for o'],
    ['Yoga', 'Υoga', 'Greek capital upsilon'],
    ['Paypal', '𝔭𝒶ỿ𝕡𝕒ℓ', 'mathematical letters'],
    ['Budi Santoso', 'budi.santoso', 'case, space and dot'],
    ['Rendra', 'Réndra', 'an accent'],
    ['Marni', 'Mami', 'rn for m'],
    ['Sari', 'Sa\u200Dri', 'a joiner between letters'],
    ['Toni', 'Ｔｏｎｉ', 'full width'],
  ])('%s and %s have one skeleton (%s)', (one, other) => {
    expect(nameSkeleton(other)).toBe(nameSkeleton(one));
  });

  it.each([
    ['Budi', 'Budo'],
    ['Ani', 'Ana'],
    ['Rina', 'Rani'],
    ['李明', '李民'],
    ['😀', '😃'],
  ])('%s and %s are two people', (one, other) => {
    expect(nameSkeleton(other)).not.toBe(nameSkeleton(one));
  });
});

describe('names of the newsroom', () => {
  it.each([
    'admin',
    'Аdmіn',
    'Redaksi URtech',
    'R3daksi'.replace('3', 'é'),
    'Tim Moderator',
    'URtech',
    'Bisnis Digital',
    'm0derat0r',
  ])('%s is reserved', (name) => expect(isReservedName(name)).toBe(true));

  it.each(['Rani', 'Editor Handoko', 'Adminah', 'Timotius', 'Pembaca'])('%s is not', (name) =>
    expect(isReservedName(name)).toBe(false),
  );
});
