import { parentPort, workerData } from 'node:worker_threads';
import { indexArchive, type IndexPlaces } from '../../src/search/build-index.ts';

const { articles, failures } = await indexArchive(workerData as IndexPlaces);
parentPort!.postMessage({ articles, failures: failures.map(({ message }) => message) });
