/** An issue over which the program failed, as a line for a person. */
export interface Failure {
  readonly failed: string;
}

/** Says of a defect of the program which issue it stopped; the rest goes on. */
export function failureOf({ id }: { readonly id: string }, error: unknown): Failure {
  const what = error instanceof Error ? error.message : String(error);
  return {
    failed: `${id} was not restored, because the program failed over it (${what}); the rest was done.`,
  };
}
