import { parentPort } from 'node:worker_threads';
import { failureOf } from './failure-of.ts';
import { work } from './work.ts';
import type { Batch } from './workforce.ts';

// A thread of `workforce.ts`: takes a batch of issues and gives an answer for each, in their order.
parentPort!.on('message', async ({ kind, issues, memory }: Batch) => {
  for (const issue of issues) {
    parentPort!.postMessage(
      await work(kind, issue, memory).catch((error: unknown) => failureOf(issue, error)),
    );
  }
});
