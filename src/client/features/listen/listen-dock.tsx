import { useSyncExternalStore } from 'react';
import { rates } from '#src/client/features/listen/kept-listening.ts';
import styles from '#src/client/features/listen/listen-dock.module.css';
import type { Player, PlayerState } from '#src/client/features/listen/player.ts';
import { currentLocale, m, newsroomLang } from '#src/i18n/text.ts';

function sayStatus({ status, at, sentences, queue, isRemote }: PlayerState): string {
  switch (status) {
    case 'no_voice':
      return m.listen_no_voice();
    case 'ended':
      return m.listen_ended();
    case 'playing':
    case 'paused': {
      const place = m.listen_place({ at: at + 1, total: sentences.length });
      const more = queue.length > 0 ? m.listen_queued({ count: queue.length }) : '';
      return [place, more, isRemote ? m.listen_remote() : ''].filter(Boolean).join(' · ');
    }
  }
}

type ListenDockProps = {
  player: Player;
  subscribe: (notify: () => void) => () => void;
  onClose: () => void;
};

/** The voice's own line at the foot of the window, which stays while the reader moves on. */
export function ListenDock({ player, subscribe, onClose }: ListenDockProps) {
  const state = useSyncExternalStore(subscribe, player.read);
  const isPlaying = state.status === 'playing';
  const canPlay = state.status !== 'no_voice';
  const number = new Intl.NumberFormat(currentLocale());
  return (
    <section className={styles.dock} aria-label={m.listen_title()}>
      <p className={styles.headline} lang={newsroomLang()}>
        {state.story.headline}
      </p>
      <p className={styles.status} role={isPlaying ? undefined : 'status'}>
        {sayStatus(state)}
      </p>
      {canPlay && (
        <div className={styles.row}>
          <button type="button" className={styles.button} onClick={() => player.stepBy(-1)}>
            {m.listen_back()}
          </button>
          <button
            type="button"
            className={styles.button}
            data-main
            onClick={() => (isPlaying ? player.pause() : void player.play())}
          >
            {isPlaying ? m.listen_pause() : m.listen_play()}
          </button>
          <button type="button" className={styles.button} onClick={() => player.stepBy(1)}>
            {m.listen_forward()}
          </button>
          <label className={styles.rate}>
            <span className="visually-hidden">{m.listen_rate()}</span>
            <select
              className={styles.select}
              value={state.rate}
              onChange={(event) => player.setRate(Number(event.target.value))}
            >
              {rates.map((rate) => (
                <option key={rate} value={rate}>
                  {m.listen_times({ rate: number.format(rate) })}
                </option>
              ))}
            </select>
          </label>
          {state.queue.length > 0 && (
            <button type="button" className={styles.button} onClick={player.nextStory}>
              {m.listen_next_story()}
            </button>
          )}
        </div>
      )}
      <button type="button" className={styles.close} onClick={onClose}>
        {m.listen_close()}
      </button>
    </section>
  );
}
