import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { uuidv7 } from 'uuidv7';

// `node post-generator.mjs <origin> <clients> <seconds>`: readers, each with a cookie and an address
// of its own, send one comment after another, and what they saw is printed as JSON.
const [origin = '', clients = '', seconds = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(clients) });

/** Words that resemble no other comment's. */
const words = () => Array.from({ length: 12 }, () => randomBytes(4).toString('hex')).join(' ');

function post(reader) {
  const slug = `cerita-${reader.number % 20}`;
  const body = JSON.stringify({
    id: uuidv7(),
    authorName: `Pembaca ${reader.number}`,
    text: words(),
  });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': `10.0.${reader.number}.1`,
    ...(reader.cookie && { cookie: reader.cookie }),
  };
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(
      `${origin}/api/articles/${slug}/comments`,
      { method: 'POST', agent, headers },
      (response) => {
        const [cookie] = response.headers['set-cookie'] ?? [];
        if (cookie) reader.cookie = cookie.split(';')[0];
        response.resume();
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode, took: performance.now() - startedAt }),
        );
      },
    );
    call.on('error', reject);
    call.end(body);
  });
}

async function postUntil(end, reader, answers) {
  while (performance.now() < end) {
    answers.push(await post(reader).catch(() => ({ status: 0, took: 0 })));
  }
}

const readers = Array.from({ length: Number(clients) }, (_, number) => ({ number }));

async function run(milliseconds) {
  const answers = [];
  const startedAt = performance.now();
  await Promise.all(readers.map((reader) => postUntil(startedAt + milliseconds, reader, answers)));
  return { answers, seconds: (performance.now() - startedAt) / 1000 };
}

// The first seconds are for connections, compilers and getting known.
await run(2_000);
const { answers, seconds: took } = await run(Number(seconds) * 1000);
const good = answers.filter(({ status }) => status === 201).map((answer) => answer.took);
const statuses = {};
for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
process.stdout.write(
  JSON.stringify({
    seconds: took,
    statuses,
    errors: answers.length - good.length,
    latencies: good,
  }),
);
agent.destroy();
