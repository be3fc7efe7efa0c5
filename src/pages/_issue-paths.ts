import { findFolders } from '../archive/folders.ts';
import type { Issue } from '../archive/holdings.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import { leaveStanding } from '../archive/standing-pages.ts';
import { undated, type issueAddress } from '../model/address.ts';
import type { Paper } from '../model/paper.ts';
import { findHoldings } from './_holdings.ts';
import { findKeyMaker } from './_page-key.ts';

/** What a page of an issue is given; `id` is the paper's. */
export interface IssueProps {
  readonly id: string;
  readonly paper: Paper;
  readonly issue: Issue;
  /** The issues before and after it; one without a day has none. */
  readonly neighbours: Partial<ReturnType<typeof neighboursOf>>;
}

/** Gives the paths of a page for each issue of each paper, those without a day too, but of those that stand. */
export async function issuePaths(addressOf: typeof issueAddress) {
  const { papers } = await findHoldings();
  const keyOf = await findKeyMaker();
  const paths = papers.flatMap((held) =>
    [...held.issues, ...(held.undated ? [held.undated] : [])].map((issue) => {
      const { id, paper } = held;
      const { day } = issue;
      const neighbours = day === undated ? {} : neighboursOf(held, day);
      const props: IssueProps = { id, paper, issue, neighbours };
      return { params: { paper: id, day }, props, address: addressOf(id, day), key: keyOf(props) };
    }),
  );
  return leaveStanding(paths, findFolders().out);
}
