import { createContext, useContext } from 'react';

/**
 * When the first view was made, in milliseconds since 1970: what depends on "now" while hydrating must
 * read this, or the browser's first render would differ from the server's.
 */
export const RenderTime = createContext(0);

export const useRenderTime = () => useContext(RenderTime);
