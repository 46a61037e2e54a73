import { createContext, use } from 'react';
import type { Language } from '#src/contract/languages.ts';

/** Turns the whole page into another language, where it stands. */
export type TurnTo = (language: Language) => void;

/** Undefined on the server, where links lead to the other language. */
export const LanguageTurn = createContext<TurnTo | undefined>(undefined);

export const useLanguageTurn = () => use(LanguageTurn);
