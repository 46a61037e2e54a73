import { mutationOptions } from '@tanstack/react-query';
import { apiClientOf } from '#src/client/lib/api-client.ts';
import { reportReceiptSchema } from '#src/contract/comments.ts';
import { apiPaths } from '#src/contract/paths.ts';
import type { NewReport } from '#src/contract/requests.ts';

/** Reports a comment. The same report sent twice is one. */
export function sendReport(commentId: string) {
  return mutationOptions({
    mutationFn: (report: NewReport, { client }) =>
      apiClientOf(client).send(
        'POST',
        apiPaths.commentReport(commentId),
        report,
        reportReceiptSchema,
      ),
    networkMode: 'always',
    retry: false,
  });
}
