/**
 * What the stand-in widget does: `working` reads its token and renders; `stale` runs on the first token that it was ever
 * given; `blank` renders nothing. The last two are for proving that the benchmark finds them out.
 */
export type WidgetKind = 'working' | 'stale' | 'blank';
