import type { ReactNode } from 'react';
import { useArticlePrefetch } from '#src/client/features/articles/use-article-prefetch.ts';
import { Link } from '#src/client/ui/link.tsx';
import { pagePaths } from '#src/contract/paths.ts';

/** A link to a story, whose data is usually there before the reader is. */
export function ArticleLink(props: { slug: string; className?: string; children: ReactNode }) {
  const prefetch = useArticlePrefetch(props.slug);
  return (
    <Link to={pagePaths.article(props.slug)} className={props.className} {...prefetch}>
      {props.children}
    </Link>
  );
}
