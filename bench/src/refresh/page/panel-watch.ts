/** What was to be seen from one moment on. */
export interface Sight {
  /** Milliseconds since the page began. */
  readonly at: number;
  /** The tokens of the panels that could be seen. */
  readonly tokens: readonly string[];
}

/** Keeps an eye on the panels. */
export interface PanelWatch {
  /** Each change of what is to be seen, beginning with nothing. */
  readonly changes: readonly Sight[];
  /** The same for each frame of the screen. */
  readonly frames: readonly Sight[];
}

const PANEL = '#operator-chat-panel';

/** Documents that are to be seen: the page and its visible frames. */
const documents = () => [
  document,
  ...[...document.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument && getComputedStyle(frame).visibility === 'visible'
      ? [frame.contentDocument]
      : [],
  ),
];

const look = () =>
  documents().flatMap((one) =>
    [...one.querySelectorAll<HTMLElement>(PANEL)]
      .filter((panel) => panel.getBoundingClientRect().height > 0)
      .map((panel) => `${panel.dataset.token}`),
  );

/** Looks at each change of a document and at each frame of the screen, for as long as the page lives. */
export function watchPanels(): PanelWatch {
  const changes: Sight[] = [{ at: performance.now(), tokens: [] }];
  const frames: Sight[] = [];
  const watched = new WeakSet<Document>();
  const see = () => {
    const sight = { at: performance.now(), tokens: look() };
    if (`${sight.tokens}` !== `${changes.at(-1)?.tokens}`) changes.push(sight);
    return sight;
  };
  const observer = new MutationObserver(see);
  const observe = () => {
    const inFrames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    for (const one of [document, ...inFrames]) {
      if (!one || watched.has(one)) continue;
      watched.add(one);
      observer.observe(one, { subtree: true, childList: true, attributes: true });
    }
  };
  const frame = () => {
    requestAnimationFrame(frame);
    observe();
    frames.push(see());
  };
  observe();
  requestAnimationFrame(frame);
  return { changes, frames };
}
