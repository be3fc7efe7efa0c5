import { defineMiddleware } from 'astro:middleware';
import { startMarking } from './i18n/mark-said.ts';
import { dropMarks, setMarks } from './i18n/set-marks.ts';

startMarking();

/** Sets the marks of what the archive says, so that a page can speak the language its reader chooses. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const type = response.headers.get('content-type') ?? '';
  if (!/^text\/|json|xml/u.test(type)) return response;
  const text = await response.text();
  const set = type.startsWith('text/html') ? setMarks(text) : dropMarks(text);
  return new Response(set, { status: response.status, headers: response.headers });
});
