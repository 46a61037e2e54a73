import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';

// `node search-load.mjs <origin> <file> <kind> <clients> <seconds> <pause>`: clients that ask one query
// after another, with so many milliseconds between (give or take half), and prints what they saw as JSON.
const [origin, file, kind, clients, seconds, pause] = process.argv.slice(2);
const paths = JSON.parse(readFileSync(file, 'utf8'))[kind];
const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) });

function askOnce(path) {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const call = get(`${origin}${path}`, { agent }, (response) => {
      response.resume();
      response.on('end', () =>
        resolve({
          isOk: response.statusCode === 200,
          took: performance.now() - startedAt,
          atServer: Number(/dur=([\d.]+)/.exec(response.headers['server-timing'])?.[1]),
        }),
      );
    });
    call.on('error', () => resolve({ isOk: false, took: 0, atServer: 0 }));
  });
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function askUntil(end, client, answers) {
  for (let turn = client * 7; performance.now() < end; turn += 1) {
    if (Number(pause) > 0) await sleep(Number(pause) * (0.5 + Math.random()));
    answers.push(await askOnce(paths[turn % paths.length]));
  }
}

async function run(milliseconds) {
  const answers = [];
  const end = performance.now() + milliseconds;
  const all = Array.from({ length: Number(clients) }, (_, client) => client);
  await Promise.all(all.map((client) => askUntil(end, client, answers)));
  return answers;
}

await run(5_000);
const answers = await run(Number(seconds) * 1000);
const done = answers.filter(({ isOk }) => isOk);
const latencies = done.map(({ took }) => took);
const atServer = done.map((answer) => answer.atServer);
const errors = answers.length - done.length;
process.stdout.write(JSON.stringify({ errors, latencies, atServer }));
agent.destroy();
