import type { createBrowserRouter } from 'react-router-dom';

/** The router of now: there is another when the reader turns to another language. */
export type ReadRouter = () => ReturnType<typeof createBrowserRouter>;
