import { afterEach, describe, expect, it } from 'vitest';
import { carriedSettings } from '#src/client/features/preferences/carried-settings.ts';
import { initialLook, look } from '#src/client/features/preferences/look.ts';
import { ways } from '#src/client/features/preferences/ways.ts';

const dark = { ...initialLook, theme: 'dark' } as const;

afterEach(() => {
  look.write(initialLook);
  ways.write(ways.initial());
});

describe('settings that go along', () => {
  it('are what was chosen, and nothing where nothing was', () => {
    expect(carriedSettings.read()).toBeUndefined();
    ways.write({ keys: false, swipe: true });
    expect(carriedSettings.read()).toEqual({ ways: { keys: false, swipe: true } });
    look.write(dark);
    expect(carriedSettings.read()).toEqual({ look: dark, ways: { keys: false, swipe: true } });
  });

  it('are taken over where nothing was chosen, and replace no choice', () => {
    carriedSettings.add({ ways: { keys: true, swipe: true } });
    expect(ways.read()).toEqual({ keys: true, swipe: true });
    carriedSettings.add({ ways: { keys: false, swipe: false } });
    expect(ways.read()).toEqual({ keys: true, swipe: true });
    look.write(dark);
    carriedSettings.add({ look: { ...initialLook, theme: 'sepia' } });
    expect(look.read()).toEqual(dark);
  });

  it.each([undefined, null, 'dark', [], { ways: { keys: 'yes' } }, { look: { theme: 'pink' } }])(
    'that are none change nothing: %j',
    (settings) => {
      carriedSettings.add(settings);
      expect(carriedSettings.read()).toBeUndefined();
    },
  );
});
