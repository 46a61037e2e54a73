import { uuidv7 } from 'uuidv7';
import { commentListSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import { type Attempt, codeOf, newAddress, refusedWith } from '#tests/support/attempt.ts';
import { createReader } from '#tests/support/reader.ts';
import type { TestApp } from '#tests/support/test-app.ts';

/** The name of an account that whoever is attacked must have. */
export const takenName = 'Rani Wijaya';

const own = (app: TestApp, headers?: Record<string, string>) =>
  createReader(app, newAddress(), headers);

/** Calls one after another, each of which may fail, until one is to come back later. */
async function untilSlowed(most: number, call: (n: number) => Promise<Response>) {
  for (let n = 0; n < most; n += 1) {
    const answer = await call(n);
    if (answer.status !== 429) continue;
    const after = answer.headers.get('retry-after');
    return after === null ? false : `429 after ${n}, again in ${after} s`;
  }
  return false;
}

/** Whoever wants into somebody else's account. */
function signIns(app: TestApp): Attempt[] {
  const means = 'Sign-in is slowed';
  const guess = (address: string, email: string, n: number) =>
    createReader(app, address).call('POST', apiPaths.signIn(), {
      email,
      code: String(n).padStart(6, '0'),
    });
  return [
    {
      means,
      attack: 'one account’s code is guessed from ever new networks',
      run: () => untilSlowed(20, (n) => guess(newAddress(), 'korban@pembaca.example', n)),
    },
    {
      means,
      attack: 'one network guesses the codes of many accounts',
      run: () => {
        const address = newAddress();
        return untilSlowed(40, (n) => guess(address, `korban${n}@pembaca.example`, n));
      },
    },
    {
      means,
      attack: 'one network has codes mailed to many',
      run: () => {
        const address = newAddress();
        return untilSlowed(20, (n) =>
          createReader(app, address).call('POST', apiPaths.signInCode(), {
            email: `siapa${n}@pembaca.example`,
          }),
        );
      },
    },
    {
      means: 'Nothing told',
      attack: 'an account is told from none by how a wrong code is refused',
      run: async () => {
        const known = await codeOf(guess(newAddress(), 'rani@pembaca.example', 1));
        const unknown = await codeOf(guess(newAddress(), 'tiada@pembaca.example', 1));
        return known === unknown ? known : false;
      },
    },
  ];
}

/** Whoever writes as somebody else. */
function names(app: TestApp): Attempt[] {
  const say = (authorName: string) => own(app).send({ authorName });
  return [
    {
      means: 'Names',
      attack: 'a reader’s name in Cyrillic, digits, capitals and invisible signs',
      run: () =>
        refusedWith(
          '409 name_taken',
          ...[
            'Rаni Wijaya',
            'RANl W1JAYA',
            'Ra\u200bni  Wijaya',
            'Rani.Wijaya',
            'Ｒａｎｉ Wijaya',
          ].map(say),
        ),
    },
    {
      means: 'Names',
      attack: 'the newsroom’s names, written otherwise',
      run: () =>
        refusedWith('409 name_taken', ...['Redaksi', 'M0derator', 'АDMIN', 'Tim Redaksi'].map(say)),
    },
  ];
}

/** Whoever is another device each time, or somebody else's. */
function devices(app: TestApp): Attempt[] {
  const likes = async (call: (id: string) => Promise<Response>) => {
    const { id } = await own(app).say();
    return untilSlowed(61, () => call(id));
  };
  return [
    {
      means: 'Signed cookies',
      attack: 'a device’s cookie is made up, shortened and re-signed',
      run: async () => {
        const victim = own(app);
        const { id } = await victim.say();
        const [device = '', signature = ''] = victim.cookie().split('.');
        const cookies = [
          device,
          `${device}.${signature.slice(1)}`,
          `${device}.${'A'.repeat(43)}`,
          `device=${'a'.repeat(22)}.${signature}`,
        ];
        const answers = cookies.map((cookie) =>
          own(app, { cookie }).call('DELETE', apiPaths.comment(id)),
        );
        return refusedWith('404 comment_not_found', ...answers);
      },
    },
    {
      means: 'New devices',
      attack: 'the cookie is thrown away for each like',
      run: () => {
        const address = newAddress();
        return likes((id) => createReader(app, address).call('PUT', apiPaths.commentLike(id)));
      },
    },
    {
      means: 'New devices',
      attack: 'a cookie is made up for each like',
      run: () => {
        const address = newAddress();
        return likes((id) => {
          const cookie = `device=${uuidv7().replaceAll('-', '').slice(-22)}.${'A'.repeat(43)}`;
          return createReader(app, address, { cookie }).call('PUT', apiPaths.commentLike(id));
        });
      },
    },
    {
      means: 'Reports',
      attack: 'one network hides a comment with seven cookies',
      run: async () => {
        const { id } = await own(app).say();
        const address = newAddress();
        for (let n = 0; n < 7; n += 1) {
          const report = { id: uuidv7(), reason: 'spam' };
          await createReader(app, address).call('POST', apiPaths.commentReport(id), report);
        }
        const { items } = await app.get(apiPaths.comments('satu'), commentListSchema);
        return items.some((item) => item.id === id) ? 'still shown' : false;
      },
    },
    {
      means: 'Ownership',
      attack: 'somebody else’s comment is taken back before it arrives',
      run: async () => {
        const id = uuidv7();
        const thief = own(app);
        await thief.say();
        await thief.call('DELETE', apiPaths.comment(id));
        return (await own(app).send({ id })).status === 201 ? 'not heeded' : false;
      },
    },
  ];
}

/** Everything that is tried against who somebody is, in the order of the means against it. */
export function identityAttacks(app: TestApp): Attempt[] {
  return [...signIns(app), ...names(app), ...devices(app)];
}
