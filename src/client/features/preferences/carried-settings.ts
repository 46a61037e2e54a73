import * as z from 'zod/mini';
import {
  changeLook,
  initialLook,
  look,
  lookSchema,
} from '#src/client/features/preferences/look.ts';
import { ways, waysSchema } from '#src/client/features/preferences/ways.ts';

const settingsSchema = z.object({ look: z.optional(lookSchema), ways: z.optional(waysSchema) });

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
const isLookChosen = () => !isSame({ ...initialLook, ...look.read() }, initialLook);
const areWaysChosen = () => !isSame(ways.read(), ways.initial());

/**
 * What a reader chose, as it goes along to another device. There it is taken over where nothing was
 * chosen: large letters on a phone say nothing about the desk, but they are a better guess than none.
 */
export const carriedSettings = {
  read(): z.infer<typeof settingsSchema> | undefined {
    if (!isLookChosen() && !areWaysChosen()) return undefined;
    return {
      ...(isLookChosen() && { look: look.read() }),
      ...(areWaysChosen() && { ways: ways.read() }),
    };
  },
  add(settings: unknown): void {
    const { data } = settingsSchema.safeParse(settings);
    if (data?.look !== undefined && !isLookChosen()) changeLook(data.look);
    if (data?.ways !== undefined && !areWaysChosen()) ways.write(data.ways);
  },
};
