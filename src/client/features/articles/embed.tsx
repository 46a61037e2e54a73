import { useState } from 'react';
import styles from '#src/client/features/articles/embed.module.css';
import {
  type EmbedKind,
  embedPlayers,
  embedPlayerUrl,
  isEmbedProvider,
} from '#src/contract/embeds.ts';
import { m } from '#src/i18n/text.ts';

const words: Readonly<
  Record<EmbedKind, { load: typeof m.article_embed_load; title: typeof m.article_embed_title }>
> = {
  video: { load: m.article_embed_load, title: m.article_embed_title },
  post: { load: m.article_embed_load_post, title: m.article_embed_title_post },
  audio: { load: m.article_embed_load_audio, title: m.article_embed_title_audio },
  map: { load: m.article_embed_load_map, title: m.article_embed_title_map },
};

/** What stands at another site: nothing is asked of it until the reader taps. */
export function Embed(props: { provider: string; id: string; url: string }) {
  const [isLoaded, setIsLoaded] = useState(false);
  if (!isEmbedProvider(props.provider)) return <a href={props.url}>{props.url}</a>;
  const { name, kind, isTall } = embedPlayers[props.provider];

  return (
    <div className={styles.embed} data-shape={isTall ? 'tall' : kind}>
      {isLoaded ? (
        <iframe
          className={styles.player}
          src={embedPlayerUrl(props.provider, props.id, props.url)}
          title={words[kind].title({ provider: name })}
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <button type="button" className={styles.load} onClick={() => setIsLoaded(true)}>
          <svg className={styles.icon} viewBox="0 0 48 48" aria-hidden="true">
            <path d="M15 9v30l25-15z" fill="currentColor" />
          </svg>
          <span className={styles.label}>{words[kind].load({ provider: name })}</span>
          <span className={styles.note}>{m.article_embed_note({ provider: name })}</span>
        </button>
      )}
      <a className={styles.open} href={props.url} rel="noopener">
        {m.article_embed_open({ provider: name })}
      </a>
    </div>
  );
}
