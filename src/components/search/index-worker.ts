import { BrokenIndex } from '../../search/broken-index.ts';
import { openSpan } from '../../search/open-span.ts';
import type { SpanIndex } from '../../search/span-index.ts';
import { fetchIndex } from './fetch-index.ts';
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

/** Asks Pagefind outside the page's own thread, so that the page never stands still. */
const opened = new Map<number, Promise<SpanIndex>>();

addEventListener('message', async ({ data: question }: MessageEvent<WorkerQuestion>) => {
  const { id } = question;
  try {
    postMessage({ id, result: await answer(question) } satisfies WorkerAnswer);
  } catch (error) {
    const { message } = error as Error;
    const file = error instanceof BrokenIndex ? error.file : undefined;
    postMessage({ id, message, file } satisfies WorkerAnswer);
  }
});

async function answer(question: WorkerQuestion): Promise<unknown> {
  if (question.kind === 'open') {
    const { folder, span, key } = question;
    opened.set(key, openSpan(fetchIndex(folder), span));
    const { ids, catalogue } = await opened.get(key)!;
    return { ids, catalogue };
  }
  const index = await opened.get(question.key);
  if (!index) throw new BrokenIndex('index', 'was replaced by another');
  if (question.kind === 'close') {
    opened.delete(question.key);
    return index.close();
  }
  if (question.kind === 'beginning') return index.beginning(question.words[0]!);
  return index[question.kind](question.words);
}
