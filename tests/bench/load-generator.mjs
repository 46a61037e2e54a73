import { Agent, get } from 'node:http';

// `node load-generator.mjs <url> <connections> <seconds>`: asks for one address over and over, each
// connection for itself, and prints what it saw as JSON. A process of its own, as readers are.
const [url = '', connections = '', seconds = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const headers = { 'accept-encoding': 'br', accept: '*/*' };

/** Milliseconds until the whole answer is there. */
function askOnce() {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        const isOk = response.statusCode === 200 && bytes > 0;
        resolve({ isOk, took: performance.now() - startedAt });
      });
    }).on('error', reject);
  });
}

async function askUntil(end, answers) {
  while (performance.now() < end) {
    answers.push(await askOnce().catch(() => ({ isOk: false, took: 0 })));
  }
}

async function run(milliseconds) {
  const answers = [];
  const startedAt = performance.now();
  const end = startedAt + milliseconds;
  await Promise.all(Array.from({ length: Number(connections) }, () => askUntil(end, answers)));
  return { answers, seconds: (performance.now() - startedAt) / 1000 };
}

// The first second is for connections and compilers.
await run(1_000);
const { answers, seconds: took } = await run(Number(seconds) * 1000);
const good = answers
  .filter(({ isOk }) => isOk)
  .map((answer) => Math.round(answer.took * 100) / 100);
const result = { seconds: took, errors: answers.length - good.length, latencies: good };
process.stdout.write(JSON.stringify(result));
agent.destroy();
