type ScriptPolicy = { createScriptURL: (address: string) => unknown };
type Factory = { createPolicy: (name: string, rules: object) => ScriptPolicy };

let policy: ScriptPolicy | undefined;

function isFactory(value: unknown): value is Factory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

/** Only files of this site's own build may run. @throws TypeError for any other address */
function checkAddress(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) throw new TypeError(`${url.origin} may run nothing here`);
  return url.href;
}

/**
 * The address of a script that the build made, as `Worker` and `serviceWorker.register` take it
 * under Trusted Types; the one policy that the site's headers allow is made here.
 * https://www.w3.org/TR/trusted-types/
 * @throws TypeError for an address of another origin
 */
export function scriptAddress(address: string): string {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isFactory(factory)) return checkAddress(address);
  policy ??= factory.createPolicy('urtech', { createScriptURL: checkAddress });
  // What it makes is an object that the DOM takes where its types say string.
  return policy.createScriptURL(address) as string;
}
