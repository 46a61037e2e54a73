import { Agent, createServer, request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

// `node twin-proxy.mjs <origin>`: serves the site twice, as it is and with the scripts taken out of its
// pages. Both go through here, so that both pay the same for the way.
const [origin = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });

// JSON-LD stays: it is for machines that read pages, and no script.
const scripts = /<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g;

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function sendPage(incoming, reply, rewrite) {
  const chunks = [];
  incoming.on('data', (chunk) => chunks.push(chunk));
  incoming.on('end', () => {
    const html = brotliDecompressSync(Buffer.concat(chunks)).toString('utf8');
    const body = brotliCompressSync(rewrite(html), quality);
    const { 'transfer-encoding': _, ...headers } = incoming.headers;
    reply.writeHead(incoming.statusCode, { ...headers, 'content-length': body.length });
    reply.end(body);
  });
}

function isPage({ headers }) {
  return headers['content-type']?.startsWith('text/html') && headers['content-encoding'] === 'br';
}

function serve(rewrite) {
  const server = createServer((asked, reply) => {
    const { method, headers } = asked;
    const upstream = request(origin + asked.url, { agent, method, headers }, (incoming) => {
      if (isPage(incoming)) return sendPage(incoming, reply, rewrite);
      reply.writeHead(incoming.statusCode, incoming.headers);
      incoming.pipe(reply);
    });
    upstream.on('error', () => reply.destroy());
    asked.pipe(upstream);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
}

const ours = await serve((html) => html);
const twin = await serve((html) => html.replace(scripts, ''));
process.stdout.write(`Ports: ${ours} ${twin}\n`);
