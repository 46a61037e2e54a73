import { uuidv7 } from 'uuidv7';
import { commentListSchema } from '#src/contract/comments.ts';
import { limits } from '#src/contract/limits.ts';
import { apiPaths } from '#src/contract/paths.ts';
import {
  type Attempt,
  heldFor,
  newAddress,
  refusedWith,
  untilRefused,
} from '#tests/support/attempt.ts';
import { createReader, type Reader } from '#tests/support/reader.ts';
import { solveProof } from '#tests/support/solve-proof.ts';
import type { TestApp } from '#tests/support/test-app.ts';

const long = 'Situs ini bagus sekali, saya sudah untung besar minggu ini, coba saja sendiri.';

/** Whoever floods a conversation. */
function floods(app: TestApp): Attempt[] {
  const means = 'Rate limits';
  const limited = ['429 rate_limited', '403 proof_required'];
  const anew = (address: string) => createReader(app, address).send({ text: `Hai ${uuidv7()}` });
  return [
    {
      means,
      attack: 'one device sends without pause',
      run: () => {
        const reader = createReader(app, newAddress());
        return untilRefused(limited, 4, () => reader.send());
      },
    },
    {
      means,
      attack: 'the cookie is thrown away each time',
      run: () => {
        const address = newAddress();
        return untilRefused(limited, 61, () => anew(address));
      },
    },
    {
      means,
      attack: 'X-Forwarded-For is made up each time',
      run: () => {
        const address = newAddress();
        return untilRefused(limited, 61, (n) => anew(`10.0.0.${n}, 8.8.8.8, ${address}`));
      },
    },
    {
      means,
      attack: 'IPv6 addresses of one /64 take turns',
      run: () => untilRefused(limited, 61, (n) => anew(`2001:db8:7:7:${n.toString(16)}::1`)),
    },
  ];
}

/** Whoever says the same again, or what programs say. */
function spam(app: TestApp): Attempt[] {
  const reader = () => createReader(app, newAddress());
  const link = () => ({ id: uuidv7(), text: `Klik https://toko.example/${uuidv7()}` });
  const known = async () => {
    const author = reader();
    for (let n = 0; n < 3; n += 1) await author.say();
    return author;
  };
  return [
    {
      means: 'Repeats',
      attack: 'the same text again, in other letters',
      run: async () => {
        const author = reader();
        await author.say({ text: 'Beli sekarang' });
        return refusedWith('409 duplicate_comment', author.send({ text: 'ＢＥＬＩ, sekarang!!' }));
      },
    },
    {
      means: 'Repeats',
      attack: 'the same text from another network, a word changed',
      run: async () => {
        await reader().say({ text: long });
        return heldFor('suspicious', reader().send({ text: `${long} Yuk.` }));
      },
    },
    {
      means: 'Links and capitals',
      attack: 'three links by somebody who is known',
      run: async () => {
        const author = await known();
        const text = 'www.a.example www.b.example www.c.example';
        // The burst is spent: the sender waits as any outbox does.
        return heldFor('links', sendWhenAllowed(author, { text }));
      },
    },
    {
      means: 'Links and capitals',
      attack: 'a text in capitals',
      run: () =>
        heldFor('capitals', reader().send({ text: 'MENANG TERUS DI SITUS KAMI SEKARANG' })),
    },
    {
      means: 'Honeypot',
      attack: 'a hidden field is filled',
      run: () => heldFor('suspicious', reader().send({ website: 'https://x.example' })),
    },
    {
      means: 'Minimum time',
      attack: 'sent 0.1 s after the form was opened',
      run: () => heldFor('suspicious', reader().send({ writtenForMs: 100 })),
    },
    {
      means: 'Proof of work',
      attack: 'a first comment with a link, without a proof',
      run: () => refusedWith('403 proof_required', reader().send(link())),
    },
    {
      means: 'Proof of work',
      attack: 'one proof for two comments',
      run: async () => {
        const [one, other] = [link(), link()];
        const proof = await solveProof(app, one.id);
        await reader().say({ ...one, proof });
        return refusedWith('403 proof_required', reader().send({ ...other, proof }));
      },
    },
    {
      means: 'Proof of work',
      attack: 'a proof that is made up',
      run: () => {
        const proof = Buffer.from('{"challenge":{},"solution":{}}').toString('base64');
        return refusedWith('403 proof_required', reader().send({ ...link(), proof }));
      },
    },
  ];
}

let clock = 0;
/** Moves the clock of the attacked app on. */
export function attackTime(start: Date): Date {
  return new Date(start.getTime() + clock);
}

async function sendWhenAllowed(reader: Reader, fields: { text: string }) {
  clock += 3_000;
  return reader.send(fields);
}

/** Whoever writes through somebody else's browser, or changes what is not theirs. */
function intrusions(app: TestApp): Attempt[] {
  const own = () => createReader(app, newAddress());
  const from = (headers: Record<string, string>) =>
    createReader(app, newAddress(), headers).send({ text: `Hai ${uuidv7()}` });
  const missing = '404 comment_not_found';
  return [
    {
      means: 'Cross-site posts',
      attack: 'another site posts JSON',
      run: () =>
        refusedWith(
          '403 forbidden_origin',
          from({ 'sec-fetch-site': 'cross-site', origin: 'https://jahat.example' }),
          from({ 'sec-fetch-site': 'same-site' }),
          from({ origin: 'https://jahat.example' }),
          from({ origin: 'null' }),
        ),
    },
    {
      means: 'JSON only',
      attack: 'a form is posted as text/plain',
      run: () =>
        refusedWith(
          '415 unsupported_media_type',
          app.request(apiPaths.comments('satu'), {
            method: 'POST',
            headers: { 'content-type': 'text/plain' },
            body: '{}',
          }),
        ),
    },
    {
      means: 'Ownership',
      attack: 'somebody else’s comment is changed and deleted',
      run: async () => {
        const { id } = await own().say();
        const thief = own();
        await thief.say();
        return refusedWith(
          missing,
          thief.call('PATCH', apiPaths.comment(id), { text: 'Diubah' }),
          thief.call('DELETE', apiPaths.comment(id)),
          thief.call('PATCH', apiPaths.comment(uuidv7()), { text: 'Diubah' }),
        );
      },
    },
    {
      means: 'Nothing told',
      attack: 'a held comment is told from none',
      run: async () => {
        const { id } = await own().say({ website: 'x' });
        const ask = (of: string) => own().call('PUT', apiPaths.commentLike(of));
        return refusedWith(missing, ask(id), ask(uuidv7()));
      },
    },
    {
      means: 'Idempotency',
      attack: 'an id that is taken comes with other words',
      run: async () => {
        const author = own();
        const { id } = await author.say();
        return refusedWith('409 comment_id_taken', author.send({ id, text: 'Lain' }));
      },
    },
    {
      means: 'Pipeline on edit',
      attack: 'a harmless comment becomes an advertisement',
      run: async () => {
        const author = own();
        const { id } = await author.say();
        const text = 'www.a.example www.b.example www.c.example';
        return heldFor('links', author.call('PATCH', apiPaths.comment(id), { text }));
      },
    },
  ];
}

const hidden = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\0]|\p{M}{4}/u;

/** Whoever sends what does harm when it is shown, stored or looked up. */
function texts(app: TestApp): Attempt[] {
  const reader = () => createReader(app, newAddress());
  const bad = (query: Record<string, string>) => app.request(apiPaths.comments('satu', query));
  return [
    {
      means: 'Text safety',
      attack: 'bidi, invisible and control characters and zalgo in name and text',
      run: async () => {
        const zalgo = `Z${'\u0300\u0316'.repeat(30)}`;
        const dirty = `a\u202eb\u2066c\u200b\0 ${zalgo}`;
        const { text, authorName } = await reader().say({ text: dirty, authorName: dirty });
        return hidden.test(text + authorName) ? false : 'cleaned';
      },
    },
    {
      means: 'Text safety',
      attack: 'more than 2,000 characters, as they are shown',
      run: () => {
        const text = '👨‍👩‍👧'.repeat(limits.commentText + 1);
        return refusedWith('400 invalid_request', reader().send({ text }));
      },
    },
    {
      means: 'Text safety',
      attack: 'a body without end',
      run: () => refusedWith('413 payload_too_large', reader().send({ text: 'a'.repeat(1e6) })),
    },
    {
      means: 'Queries',
      attack: 'a hostile cursor, sort, limit, id, focus and parent',
      run: () =>
        refusedWith(
          '400 invalid_request',
          bad({ cursor: `${'9'.repeat(150)}~x` }),
          bad({ cursor: Buffer.from("' or pg_sleep(9) --").toString('base64url') }),
          bad({ sort: 'pg_sleep(9)' }),
          bad({ limit: '1000000' }),
          bad({ focus: '%' }),
          bad({ parent: "1' or '1'='1" }),
          reader().call('PUT', apiPaths.commentLike('../../../etc/passwd')),
        ),
    },
    {
      means: 'Queries',
      attack: 'SQL in a text',
      run: async () => {
        const text = "'); drop table comments; --";
        const { id } = await reader().say({ text });
        const { items } = await app.get(apiPaths.comments('satu'), commentListSchema);
        return items.some((item) => item.id === id && item.text === text) ? 'is text' : false;
      },
    },
  ];
}

/** Everything that is tried, in the order of the means against it. */
export function commentAttacks(app: TestApp): Attempt[] {
  return [...floods(app), ...spam(app), ...intrusions(app), ...texts(app)];
}
