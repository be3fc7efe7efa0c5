import type { Place } from '../../src/model/scan.ts';
import type { FoundScan } from './find-scans.ts';

/** The scans of one paper and day, or a single one without a day: what is restored together. */
export interface FoundIssue {
  /** `<paper>/<day>`, or the file of the scan that stands alone. */
  readonly id: string;
  readonly paper?: string | undefined;
  readonly scans: readonly FoundScan[];
}

/** Gathers scans into issues, in the order in which they first come. */
export function gatherIssues(scans: readonly FoundScan[]): FoundIssue[] {
  const byIssue = Map.groupBy(scans, ({ place }) => issueOf(place));
  return [...byIssue].map(([id, its]) => ({ id, paper: its[0]!.place.paper, scans: its }));
}

function issueOf({ paper, issued, file }: Place): string {
  return paper === undefined || issued === undefined ? file : `${paper}/${issued}`;
}
