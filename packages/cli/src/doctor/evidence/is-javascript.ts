import { readMimeType } from './read-mime-type.ts';

/** The JavaScript MIME types of the MIME Sniffing Standard, https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const TYPES: ReadonlySet<string> = new Set([
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
]);

/** Whether a browser runs a module of such an answer: for modules the type is always strict. */
export function isJavaScript(headers: Headers): boolean {
  return TYPES.has(readMimeType(headers) ?? '');
}
