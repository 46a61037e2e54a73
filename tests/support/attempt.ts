/** One thing that somebody tries. `run` resolves to how it was stopped, or false where it was not. */
export type Attempt = { means: string; attack: string; run: () => Promise<string | false> };

let addresses = 0;

/** A network that nobody has used before. */
export function newAddress(): string {
  addresses += 1;
  return `198.51.${Math.floor(addresses / 250)}.${addresses % 250}`;
}

/** The status of an answer, and the code of its failure. */
export async function codeOf(answer: Promise<Response>): Promise<string> {
  const response = await answer;
  const body: unknown = await response.json().catch(() => null);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : '';
  return `${response.status} ${String(code)}`.trim();
}

/** The code, where every answer failed with it. */
export async function refusedWith(
  code: string,
  ...answers: Promise<Response>[]
): Promise<string | false> {
  const codes = await Promise.all(answers.map(codeOf));
  return codes.every((each) => each === code) ? code : false;
}

/** Sends one after another until one is answered otherwise than 2xx. */
export async function untilRefused(
  codes: string[],
  most: number,
  send: (n: number) => Promise<Response>,
): Promise<string | false> {
  for (let n = 0; n < most; n += 1) {
    const answer = await send(n);
    if (answer.ok) continue;
    const given = await codeOf(Promise.resolve(answer));
    return codes.includes(given) ? `${given} after ${n}` : false;
  }
  return false;
}

/** Whether a comment was taken, and is held by a rule. */
export async function heldFor(rule: string, answer: Promise<Response>): Promise<string | false> {
  const body: unknown = await (await answer).json();
  const text = JSON.stringify(body);
  return text.includes('"status":"held"') && text.includes(`"rule":"${rule}"`)
    ? `held: ${rule}`
    : false;
}
