/** A webhook did not take a post. Its message tells why without the address, which is a secret. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
}
