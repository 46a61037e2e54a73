import { memo } from 'react';
import styles from '#src/client/features/articles/article-body.module.css';
import { renderBody } from '#src/client/features/articles/render-body.tsx';
import type { BodyNode, BodyRoot } from '#src/contract/body.ts';
import { newsroomLang } from '#src/i18n/text.ts';

/** Puts the dateline in front of the first paragraph's words: `AS – Harapan …`. */
function withDateline(body: BodyRoot, dateline: string): BodyRoot {
  const [first, ...rest] = body.children;
  if (dateline === '' || first?.type !== 'element' || first.tagName !== 'p') return body;
  const place: BodyNode = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['dateline'] },
    children: [{ type: 'text', value: dateline }],
  };
  const children: BodyNode[] = [place, { type: 'text', value: ' – ' }, ...first.children];
  return { type: 'root', children: [{ ...first, children }, ...rest] };
}

/** The text of a story, made of its hast tree: no markup is ever parsed in the browser. */
export const ArticleBody = memo(function ArticleBody(props: { body: BodyRoot; dateline: string }) {
  return (
    <div className={styles.body} data-story-text lang={newsroomLang()}>
      {renderBody(withDateline(props.body, props.dateline).children)}
    </div>
  );
});
