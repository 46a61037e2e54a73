import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigationType } from 'react-router-dom';
import {
  type ArticleFilter,
  articleQueries,
} from '#src/client/features/articles/article-queries.ts';
import { NewStories } from '#src/client/features/articles/new-stories.tsx';
import { StoryRows, type StoryRowsProps } from '#src/client/features/articles/story-rows.tsx';
import { beforeParam, withQuery } from '#src/contract/paths.ts';

type StoryRiverProps = Omit<StoryRowsProps, 'list' | 'pathOf'> & {
  filter: ArticleFilter;
  before: string | undefined;
  /** The list's own address, without a cursor. */
  path: string;
};

/**
 * The stories of the site, of a section, a topic or an author. A list that the reader comes back to
 * stays as it was; what is new since is offered, never put in.
 */
export function StoryRiver({ filter, before, path, ...rows }: StoryRiverProps) {
  const isComingBack = useNavigationType() === 'POP';
  const list = useInfiniteQuery({
    ...articleQueries.list(filter, before),
    refetchOnMount: !isComingBack,
  });
  return (
    <>
      {before === undefined && (
        <NewStories filter={filter} list={list.data} fetchedAt={list.dataUpdatedAt} />
      )}
      <StoryRows
        {...rows}
        list={list}
        pathOf={(cursor) => withQuery(path, { [beforeParam]: cursor })}
      />
    </>
  );
}
