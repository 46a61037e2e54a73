import type { Components } from 'hast-util-to-jsx-runtime';
import { toString as textOf } from 'hast-util-to-string';
import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import { Embed } from '#src/client/features/articles/embed.tsx';
import { Link } from '#src/client/ui/link.tsx';
import { Picture } from '#src/client/ui/picture.tsx';
import { mediaContentTypes, mediaSrcset } from '#src/contract/media.ts';
import { m } from '#src/i18n/text.ts';

const pictureSizes = '(min-width: 64rem) 46rem, 100vw';

/** How each element of a story's body (`contract/body.ts`) is shown. What is not here is itself. */
export const bodyComponents: Partial<Components> = {
  a({ node: _, href = '', children, ...rest }) {
    if (!href.startsWith('/')) {
      return (
        <a href={href} {...rest}>
          {children}
        </a>
      );
    }
    return <Link to={href}>{children}</Link>;
  },

  aside({ node, children, className }) {
    const slug = node?.properties.dataRelatedSlug;
    if (node === undefined || typeof slug !== 'string')
      return <aside className={className}>{children}</aside>;
    return (
      <aside className={className}>
        <span>{m.article_read_also()}</span> <ArticleLink slug={slug}>{textOf(node)}</ArticleLink>
      </aside>
    );
  },

  div({ node, children, className, ...rest }) {
    const { dataEmbed, dataEmbedId, dataEmbedUrl } = node?.properties ?? {};
    if (typeof dataEmbed === 'string') {
      return <Embed provider={dataEmbed} id={String(dataEmbedId)} url={String(dataEmbedUrl)} />;
    }
    if (className === 'table-scroll') {
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
        <section className={className} tabIndex={0} aria-label={m.article_table()}>
          {children}
        </section>
      );
    }
    return (
      <div className={className} {...rest}>
        {children}
      </div>
    );
  },

  img({ node, alt = '', src = '' }) {
    const { width, height, dataMediaId, dataPlaceholder } = node?.properties ?? {};
    const id = String(dataMediaId);
    const image = {
      src,
      width: Number(width),
      height: Number(height),
      placeholder: String(dataPlaceholder ?? ''),
      variants: (['avif', 'webp'] as const).map((format) => ({
        type: mediaContentTypes[format],
        srcset: mediaSrcset(id, Number(width), format),
      })),
    };
    return (
      <Picture image={image} alt={alt} sizes={pictureSizes} failureText={m.article_image_failed()} />
    );
  },

  pre({ children }) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
      <pre tabIndex={0} role="region" aria-label={m.article_code()}>
        {children}
      </pre>
    );
  },

  span({ node: _, className, children, ...rest }) {
    return (
      <span className={className} {...rest}>
        {className === 'caption' && <span className="visually-hidden">{m.article_caption()} </span>}
        {className === 'credit' && <span className="visually-hidden">{m.article_credit()} </span>}
        {children}
      </span>
    );
  },
};
