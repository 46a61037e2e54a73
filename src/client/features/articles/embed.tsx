import { useState } from 'react';
import styles from '#src/client/features/articles/embed.module.css';
import { m } from '#src/i18n/text.ts';

type Provider = { name: string; playerOf: (id: string) => string };

const providers: Record<string, Provider> = {
  youtube: {
    name: 'YouTube',
    playerOf: (id) => `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?autoplay=1`,
  },
  vimeo: {
    name: 'Vimeo',
    playerOf: (id) => `https://player.vimeo.com/video/${encodeURIComponent(id)}?autoplay=1&dnt=1`,
  },
};

/** A video that asks nothing of its provider until the reader taps. */
export function Embed(props: { provider: string; id: string; url: string }) {
  const [isLoaded, setIsLoaded] = useState(false);
  const provider = providers[props.provider];
  if (provider === undefined) return <a href={props.url}>{props.url}</a>;
  const { name } = provider;

  return (
    <div className={styles.embed}>
      {isLoaded ? (
        <iframe
          className={styles.player}
          src={provider.playerOf(props.id)}
          title={m.article_embed_title({ provider: name })}
          allow="autoplay; fullscreen; picture-in-picture; encrypted-media"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <button type="button" className={styles.load} onClick={() => setIsLoaded(true)}>
          <svg className={styles.icon} viewBox="0 0 48 48" aria-hidden="true">
            <path d="M15 9v30l25-15z" fill="currentColor" />
          </svg>
          <span className={styles.label}>{m.article_embed_load({ provider: name })}</span>
          <span className={styles.note}>{m.article_embed_note({ provider: name })}</span>
        </button>
      )}
      <a className={styles.open} href={props.url} rel="noopener">
        {m.article_embed_open({ provider: name })}
      </a>
    </div>
  );
}
