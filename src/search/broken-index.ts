/** A file of the index is missing, cut, not what it should be, or of another build than the rest. */
export class BrokenIndex extends Error {
  /** The file, as its address below the index's folder. */
  readonly file: string;

  constructor(file: string, why: string, options?: ErrorOptions) {
    super(`${file} ${why}`, options);
    this.name = 'BrokenIndex';
    this.file = file;
  }
}
