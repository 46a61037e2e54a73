/** A bucket that cannot be used. Its message is one sentence for the operator. */
export class BucketError extends Error {
  override readonly name = 'BucketError';
}
