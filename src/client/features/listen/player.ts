import {
  keepPlace,
  keepRate,
  keptListening,
  placeOf,
} from '#src/client/features/listen/kept-listening.ts';
import { type Sentence, toSentences } from '#src/client/features/listen/sentences.ts';
import { findVoice } from '#src/client/features/listen/voices.ts';
import type { BodyRoot } from '#src/contract/body.ts';

/** What can be listened to. */
export type Heard = { slug: string; headline: string; body: BodyRoot };

export type PlayerState = {
  status: 'playing' | 'paused' | 'ended' | 'no_voice';
  story: Heard;
  sentences: readonly Sentence[];
  /** Place of the sentence that is being spoken, or comes next. */
  at: number;
  rate: number;
  /** Stories that follow. */
  queue: readonly Heard[];
  /** True where the voice is not the device's own: the words go to whoever makes the browser. */
  isRemote: boolean;
};

function open(story: Heard, queue: readonly Heard[], rate: number): PlayerState {
  const sentences = toSentences(story.body);
  const at = Math.min(placeOf(story.slug), Math.max(0, sentences.length - 1));
  return { status: 'paused', story, sentences, at, rate, queue, isRemote: false };
}

/**
 * Reads stories out, sentence by sentence. Pausing ends the sentence and going on begins it anew, because
 * not every engine can hold a voice. Tells `onChange` of every change.
 */
export function createPlayer(synth: SpeechSynthesis, first: Heard, onChange: () => void) {
  let state = open(first, [], keptListening.read().rate);
  let voice: SpeechSynthesisVoice | undefined;
  /** What an utterance that was cut off says of its end is not listened to. */
  let turn = 0;

  function set(next: Partial<PlayerState>): void {
    state = { ...state, ...next };
    onChange();
  }

  function speak(): void {
    const mine = ++turn;
    synth.cancel();
    const sentence = state.sentences[state.at];
    if (sentence === undefined || voice === undefined) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: state.rate });
    utterance.onend = () => mine === turn && goOn();
    utterance.onerror = () => mine === turn && pause();
    synth.speak(utterance);
  }

  function goOn(): void {
    if (state.at + 1 < state.sentences.length) goTo(state.at + 1);
    else finish();
  }

  function finish(): void {
    keepPlace(state.story.slug, undefined);
    const [next, ...queue] = state.queue;
    if (next === undefined) {
      turn += 1;
      set({ status: 'ended', at: 0 });
      return;
    }
    set({ ...open(next, queue, state.rate), status: state.status, isRemote: state.isRemote });
    if (state.status === 'playing') speak();
  }

  function goTo(at: number): void {
    set({ at: Math.max(0, Math.min(at, state.sentences.length - 1)) });
    keepPlace(state.story.slug, state.at);
    if (state.status === 'playing') speak();
  }

  function pause(): void {
    turn += 1;
    synth.cancel();
    if (state.status === 'playing') set({ status: 'paused' });
  }

  async function play(): Promise<void> {
    voice ??= await findVoice(synth);
    if (voice === undefined) return set({ status: 'no_voice' });
    set({ status: 'playing', isRemote: !voice.localService });
    speak();
  }

  return {
    read: () => state,
    play,
    pause,
    stepBy: (sentences: number) => goTo(state.at + sentences),
    nextStory: () => state.queue.length > 0 && finish(),
    setRate: (rate: number) => {
      keepRate(rate);
      set({ rate });
      if (state.status === 'playing') speak();
    },
    /** Puts a story after the others, once; goes on at once where nothing is read. */
    add: (story: Heard) => {
      const isSame = story.slug === state.story.slug;
      if (state.status === 'ended' && !isSame) set(open(story, [], state.rate));
      else if (!isSame) {
        const others = state.queue.filter(({ slug }) => slug !== story.slug);
        set({ queue: [...others, story] });
        return;
      }
      if (state.status !== 'playing') void play();
    },
    stop: () => {
      pause();
      turn += 1;
    },
  };
}

export type Player = ReturnType<typeof createPlayer>;
