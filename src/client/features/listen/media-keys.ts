import type { Player } from '#src/client/features/listen/player.ts';

/** Lets the keys of keyboards and headsets steer the voice. https://www.w3.org/TR/mediasession/ */
export function followMediaKeys(player: Player): void {
  if (!('mediaSession' in navigator)) return;
  const session = navigator.mediaSession;
  session.setActionHandler('play', () => void player.play());
  session.setActionHandler('pause', () => player.pause());
  session.setActionHandler('previoustrack', () => player.stepBy(-1));
  session.setActionHandler('nexttrack', () => player.stepBy(1));
}

/** What the device shows of it; undefined once nothing is read any more. */
export function tellMediaSession(player: Player | undefined): void {
  if (!('mediaSession' in navigator)) return;
  const state = player?.read();
  navigator.mediaSession.metadata =
    state === undefined ? null : new MediaMetadata({ title: state.story.headline });
  navigator.mediaSession.playbackState =
    state === undefined ? 'none' : state.status === 'playing' ? 'playing' : 'paused';
}
