import { createRoot } from 'react-dom/client';
import { ListenDock } from '#src/client/features/listen/listen-dock.tsx';
import { followMediaKeys, tellMediaSession } from '#src/client/features/listen/media-keys.ts';
import { createPlayer, type Heard, type Player } from '#src/client/features/listen/player.ts';
import { showSentence } from '#src/client/features/listen/show-sentence.ts';
import { withoutLanguage } from '#src/contract/languages.ts';
import { pagePaths } from '#src/contract/paths.ts';

let current: Player | undefined;

/** The page moves on while the voice reads: only where its own story stands is anything marked. */
function showPlace(player: Player | undefined): void {
  const state = player?.read();
  const isHere =
    state !== undefined &&
    withoutLanguage(location.pathname) === pagePaths.article(state.story.slug);
  const isRead = isHere && (state.status === 'playing' || state.status === 'paused');
  showSentence(isRead ? state.sentences[state.at] : undefined);
  tellMediaSession(player);
}

/** Reads a story out; while another is read, it is put after that. */
export function listenTo(story: Heard): void {
  if (current !== undefined) {
    current.add(story);
    return;
  }
  const listeners = new Set<() => void>();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  const player = createPlayer(speechSynthesis, story, () => {
    showPlace(player);
    for (const notify of listeners) notify();
  });
  const subscribe = (notify: () => void) => {
    listeners.add(notify);
    return () => listeners.delete(notify);
  };
  const end = () => player.stop();
  const handleClose = () => {
    end();
    removeEventListener('pagehide', end);
    current = undefined;
    showPlace(undefined);
    root.unmount();
    place.remove();
  };
  current = player;
  // A voice goes on after its page is gone, and nobody could stop it.
  addEventListener('pagehide', end);
  followMediaKeys(player);
  root.render(<ListenDock player={player} subscribe={subscribe} onClose={handleClose} />);
  void player.play();
}
