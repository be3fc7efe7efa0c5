/** Gives what a link to an address of the archive says, under the path at which the site will stand. */
export function href(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + address;
}
