/**
 * Draws every picture of the sample newsroom into ../pictures, then compares the names with
 * those that the stories refer to. A story without its picture, or a picture that no story
 * shows, ends with exit code 1.
 *
 *     npx tsx src/server/sample/draw-pictures/main.ts
 *
 * A new picture is a file in scenes/, put together from motifs/, and a line in the book of its
 * subject (scenes-*.ts) that gives it the name used by the story. A main subject between x 350
 * and 1250 survives a square crop.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenes } from '#src/server/sample/draw-pictures/scenes.ts';
import { Sheet } from '#src/server/sample/draw-pictures/toolkit/sheet.ts';

/** Larger files are drawn but named, since a card should not weigh more than its story. */
const HEAVY = 22 * 1024;

const sample = new URL('../', import.meta.url);
const storiesFolder = new URL('stories/', sample);
const picturesFolder = new URL('pictures/', sample);

function namesInStories(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(storiesFolder).filter((name) => name.endsWith('.md'))) {
    const text = readFileSync(new URL(file, storiesFolder), 'utf8');
    for (const match of text.matchAll(/\.\.\/pictures\/([\w-]+)\.svg/g)) {
      const name = match[1];
      if (name !== undefined) found.set(name, file);
    }
  }
  return found;
}

function drawAll(): void {
  mkdirSync(picturesFolder, { recursive: true });
  for (const [name, { mood, draw }] of Object.entries(scenes)) {
    const sheet = new Sheet(name, mood);
    const svg = sheet.finish(draw(sheet, sheet.palette));
    if (svg.length > HEAVY) console.warn(`heavy: ${name} ${(svg.length / 1024).toFixed(1)} kB`);
    writeFileSync(new URL(`${name}.svg`, picturesFolder), svg);
  }
}

function report(): boolean {
  const wanted = namesInStories();
  const drawn = new Set(Object.keys(scenes));
  const missing = [...wanted].filter(([name]) => !drawn.has(name));
  const unused = [...drawn].filter((name) => !wanted.has(name));
  const left = readdirSync(picturesFolder).filter((file) => !drawn.has(file.replace(/\.svg$/, '')));
  for (const [name, story] of missing) console.error(`no scene for ${name}, which ${story} shows`);
  for (const name of unused) console.error(`no story shows ${name}`);
  for (const file of left)
    console.error(`no scene draws ${fileURLToPath(new URL(file, picturesFolder))}`);
  console.log(`${drawn.size} pictures drawn, ${wanted.size} named in stories`);
  return missing.length + unused.length + left.length === 0;
}

drawAll();
if (!report()) process.exitCode = 1;
