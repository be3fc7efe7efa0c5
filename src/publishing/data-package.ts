import type { HeldPaper } from '../archive/holdings.ts';
import { licenceOf } from '../citing/licence.ts';
import type { Archive } from '../model/archive.ts';
import { tableSchema } from './article-table.ts';

/** A file that a data package lists: its path from the archive's root, its length and digest. */
export interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The table of one paper's articles. */
export interface PaperTable extends Resource {
  readonly held: Pick<HeldPaper, 'id' | 'paper'>;
}

/**
 * Describes the archive's open data as a Frictionless data package: what there is, what its columns mean, and how
 * long each file is, with its digest. A licence is named only where what the archive says of its rights names one.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function describePackage(archive: Archive, tables: readonly PaperTable[]): object {
  const licence = licenceOf(archive.rights);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'archive',
    title: archive.title,
    ...(archive.about && { description: archive.about }),
    ...(archive.site && { homepage: archive.site }),
    ...(licence && { licenses: [{ ...licence, title: archive.rights }] }),
    ...(archive.rights && { rights: archive.rights }),
    resources: tables.map(({ held, path, bytes, sha256 }) => ({
      $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
      name: held.id,
      type: 'table',
      title: held.paper.name,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      schema: tableSchema,
    })),
  };
}
