import { Children, type ReactNode } from 'react';
import { ArticleLink } from '#src/client/features/articles/article-link.tsx';
import { Embed } from '#src/client/features/articles/embed.tsx';
import { Enlargeable } from '#src/client/features/articles/enlargeable.tsx';
import { GlossaryTerm } from '#src/client/features/articles/glossary-term.tsx';
import { StoryPicture } from '#src/client/features/articles/story-picture.tsx';
import { Link } from '#src/client/ui/link.tsx';
import type { PictureSource } from '#src/client/ui/picture.tsx';
import type { BodyElement, BodyNode } from '#src/contract/body.ts';
import { mediaContentTypes, mediaSrcset } from '#src/contract/media.ts';
import { currentLocale, m } from '#src/i18n/text.ts';

const pictureSizes = '(min-width: 64rem) 46rem, 100vw';

export type BodyComponentProps = { node: BodyElement; children?: ReactNode };

function textOf(node: BodyNode): string {
  return node.type === 'text' ? node.value : node.children.map(textOf).join('');
}

/** A property as text; '' where it is not there. */
function property(node: BodyElement, name: string): string {
  const value = node.properties[name] ?? '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function BodyLink({ node, children }: BodyComponentProps) {
  const href = property(node, 'href');
  if (property(node, 'className') === 'corrected') {
    return (
      <a href={href} id={property(node, 'id')} className="corrected">
        {m.correction_mark()}
      </a>
    );
  }
  if (href.startsWith('/')) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} rel={property(node, 'rel') || undefined}>
      {children}
    </a>
  );
}

function Aside({ node, children }: BodyComponentProps) {
  const className = property(node, 'className');
  const slug = property(node, 'dataRelatedSlug');
  if (slug === '') return <aside className={className}>{children}</aside>;
  return (
    <aside className={className}>
      <span>{m.article_read_also()}</span> <ArticleLink slug={slug}>{textOf(node)}</ArticleLink>
    </aside>
  );
}

function Division({ node, children }: BodyComponentProps) {
  const className = property(node, 'className');
  switch (className) {
    case 'embed':
      return (
        <Embed
          provider={property(node, 'dataEmbed')}
          id={property(node, 'dataEmbedId')}
          url={property(node, 'dataEmbedUrl')}
        />
      );
    case 'table-scroll':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
        <section className={className} tabIndex={0} aria-label={m.article_table()}>
          {children}
        </section>
      );
    default:
      return <div className={className}>{children}</div>;
  }
}

function pictureOf(node: BodyElement): PictureSource & { lightBytes?: number } {
  const id = property(node, 'dataMediaId');
  const width = Number(node.properties.width);
  const { dataLightBytes } = node.properties;
  return {
    src: property(node, 'src'),
    width,
    height: Number(node.properties.height),
    placeholder: property(node, 'dataPlaceholder'),
    ...(typeof dataLightBytes === 'number' && { lightBytes: dataLightBytes }),
    // A picture that stays at its source has no id, and is there in one size.
    variants: (id === '' ? [] : (['avif', 'webp'] as const)).map((format) => ({
      type: mediaContentTypes[format],
      srcset: mediaSrcset(id, width, format),
    })),
  };
}

function BodyPicture({ node }: BodyComponentProps) {
  return (
    <StoryPicture
      image={pictureOf(node)}
      alt={property(node, 'alt')}
      about={property(node, 'alt') || m.saving_picture()}
      sizes={pictureSizes}
    />
  );
}

function Figure({ node, children }: BodyComponentProps) {
  const [picture] = node.children;
  const [shown, ...others] = Children.toArray(children);
  if (picture?.type !== 'element' || picture.tagName !== 'img') return <figure>{children}</figure>;
  return (
    <figure>
      <Enlargeable image={pictureOf(picture)}>{shown}</Enlargeable>
      {others}
    </figure>
  );
}

function Code({ children }: BodyComponentProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard.
    <section className="code-scroll" tabIndex={0} aria-label={m.article_code()}>
      <pre>{children}</pre>
    </section>
  );
}

/** Caption and credit say what they are to those who hear the page. */
function Span({ node, children }: BodyComponentProps) {
  const className = property(node, 'className');
  if (className === 'term') {
    const lang = currentLocale();
    const explanation = property(node, lang === 'en' ? 'dataTermEn' : 'dataTermId');
    return (
      <GlossaryTerm explanation={explanation} lang={lang}>
        {children}
      </GlossaryTerm>
    );
  }
  if (className === 'image-missing') {
    const label = property(node, 'ariaLabel') || m.article_image_failed();
    return <span className={className} role="img" aria-label={label} />;
  }
  return (
    <span className={className}>
      {className === 'caption' && <span className="visually-hidden">{m.article_caption()} </span>}
      {className === 'credit' && <span className="visually-hidden">{m.article_credit()} </span>}
      {children}
    </span>
  );
}

/** How elements of a story's body (`contract/body.ts`) are shown; what is not here is itself. */
export const bodyComponents = {
  a: BodyLink,
  aside: Aside,
  div: Division,
  figure: Figure,
  img: BodyPicture,
  pre: Code,
  span: Span,
};
