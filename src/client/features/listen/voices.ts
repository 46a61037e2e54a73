/** True for the language of the stories; old Android calls it `in`. */
function isIndonesian({ lang }: SpeechSynthesisVoice): boolean {
  return /^(id|in)([-_]|$)/i.test(lang);
}

/** The Indonesian voice, rather one of the device than one that sends the words to a server. */
function choose(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const ours = voices.filter(isIndonesian);
  return ours.find(({ localService }) => localService) ?? ours[0];
}

/** The voice to read with, undefined where the device has none. Browsers may name theirs late. */
export async function findVoice(synth: SpeechSynthesis): Promise<SpeechSynthesisVoice | undefined> {
  const voice = choose(synth.getVoices());
  if (voice !== undefined) return voice;
  await new Promise<void>((resolve) => {
    synth.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, 1500);
  });
  return choose(synth.getVoices());
}
