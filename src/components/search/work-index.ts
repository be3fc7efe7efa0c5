import { BrokenIndex } from '../../search/broken-index.ts';
import type { SpanOutline } from '../../search/index-outline.ts';
import type { Numbers, Ranking, SpanIndex } from '../../search/span-index.ts';
import type { OpenedSpan, WorkerAnswer, WorkerQuestion } from './worker-messages.ts';

type Body<Question> = Question extends unknown ? Omit<Question, 'id'> : never;

/** Opens spans in a worker; questions to their indexes go there and back. */
export function startWorker(folder: string): (span: SpanOutline) => Promise<SpanIndex> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let questions = 0;
  let spans = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const { resolve, reject } = waiting.get(data.id)!;
    waiting.delete(data.id);
    if ('result' in data) resolve(data.result);
    else reject(data.file === undefined ? new Error(data.message) : new BrokenIndex(data.file, whyOf(data)));
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values())
      reject(new Error(event.message || 'The worker does not start'));
    waiting.clear();
  });
  const ask = (body: Body<WorkerQuestion>): Promise<unknown> => {
    const id = questions++;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    worker.postMessage({ ...body, id });
    return answer.promise;
  };
  return async (span) => {
    const key = spans++;
    const { ids, catalogue } = (await ask({ kind: 'open', key, folder, span })) as OpenedSpan;
    const common = new Set(catalogue.common);
    return {
      ids,
      catalogue,
      close: () => void ask({ kind: 'close', key }).catch(() => {}),
      isCommon: (term) => common.has(term),
      holding: (words) => ask({ kind: 'holding', key, words }) as Promise<Numbers>,
      beginning: (prefix) => ask({ kind: 'beginning', key, words: [prefix] }) as Promise<Numbers>,
      rank: (words) => ask({ kind: 'rank', key, words }) as Promise<Ranking>,
    };
  };
}

function whyOf({
  message,
  file = '',
}: {
  readonly message: string;
  readonly file: string | undefined;
}): string {
  return message.slice(file.length + 1);
}
