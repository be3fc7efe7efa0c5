import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { findFolders } from '../../src/archive/folders.ts';
import { printTable } from './print-table.ts';

/** Got from npm when it is asked for: with all it brings, it weighs more than all other dependencies together. */
const lighthouse = 'lighthouse@13.5.0';

/** A page of every kind a reader comes to, in the demo archive. */
const pages = {
  home: '',
  paper: 'yunting-daily/',
  issue: 'yunting-daily/1998-11-09/',
  'article, Chinese': 'yunting-daily/1998-11-09/p01-01/',
  'article, English': 'wrenhaven-packet/1926-06-18/p01-01/',
  search: 'search/',
  'search, answered': 'search/?q=%E6%B8%A1%E5%8F%A3',
} as const;

interface Category {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
  readonly numericValue?: number;
  readonly details?: { readonly items?: readonly object[] };
}

interface Audited {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
}

/** Measures the built demo archive with Lighthouse, as it comes: a phone of the middle class on a slow connection. */
export async function benchLighthouse(): Promise<void> {
  const { out } = findFolders();
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`There is no site in ${out}; run npm run build first.`);
  const served = await serveFolder(out);
  try {
    const rows: Record<string, Record<string, string>> = {};
    const faults: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const audited = await audit(`${served.url}${path}`);
      rows[name] = rowOf(audited);
      faults.push(...faultsOf(audited).map((fault) => `${name}: ${fault}`));
    }
    printTable('page', rows);
    for (const fault of faults) console.log(fault);
  } finally {
    await served.close();
  }
}

async function audit(url: string): Promise<Audited> {
  const words = [
    '--yes',
    lighthouse,
    url,
    '--quiet',
    '--output=json',
    '--chrome-flags=--headless=new --no-sandbox',
  ];
  const { stdout } = await promisify(execFile)('npx', words, {
    env: { ...process.env, CHROME_PATH: findBrowser() },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Audited;
}

function rowOf({ categories, audits }: Audited): Record<string, string> {
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((id) => [
    id,
    String(Math.round(categories[id]!.score * 100)),
  ]);
  return {
    ...Object.fromEntries(scores),
    'largest paint': audits['largest-contentful-paint']!.displayValue ?? '',
    'layout shift': (audits['cumulative-layout-shift']!.numericValue ?? 0).toFixed(3),
  };
}

/** Names what costs a page points in all but performance, with the first place where it was seen. */
function faultsOf({ categories, audits }: Audited): string[] {
  return ['accessibility', 'best-practices', 'seo'].flatMap((id) =>
    categories[id]!.auditRefs.filter(({ weight }) => weight > 0)
      .map((ref) => audits[ref.id]!)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ title, details }) => `${title} ${JSON.stringify(details?.items?.[0] ?? '')}`),
  );
}
