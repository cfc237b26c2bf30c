import type { ResolvedOptions } from '../options.ts';
import { scriptId } from '../panel/script.ts';
import { rootsOf } from './roots-of.ts';

/** The frame that holds the panel of these options, in `frame` isolation; open shadow roots are looked into. */
export const findFrame = (
  document: Document,
  options: ResolvedOptions,
): HTMLIFrameElement | undefined =>
  rootsOf(document)
    .flatMap((root) => [...root.querySelectorAll<HTMLIFrameElement>('iframe[title=ChatHub]')])
    .find((frame) => frame.contentDocument?.getElementById(scriptId(options)));
