import { createSubjectPage } from '#src/client/features/articles/subject-page.tsx';

export const { load, head, Component } = createSubjectPage('author');
