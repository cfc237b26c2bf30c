/** Told whether it may show the panel: only the newest claim may. */
export type Claimant = (newest: boolean) => void;

/** The part of a Trusted Types policy that a script tag needs (W3C Trusted Types). */
export interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}

/** One script in this document. */
export interface Boot {
  url: string;
  /** True once it has run, false once it has failed; absent while it is on its way. */
  loaded?: boolean;
}

/**
 * What all copies of this library on a page must agree on. It lives on the document, because
 * module scope is neither shared between two copies nor dropped with the page.
 */
export interface Registry {
  /** Per tag id, the hubs that want its panel; the last one has it. */
  claims: Record<string, Claimant[]>;
  /** How many URLs each script was given: a module never runs twice under one. */
  runs: Record<string, number>;
  /** The last boot of each script and tag id. */
  boots: Record<string, Boot>;
  /** The Trusted Types policy: its name can be created only once. */
  policy?: ScriptPolicy | undefined;
}

export const KEY: unique symbol = Symbol.for('chathub');

export function registryOf(document: Document): Registry {
  const holder = document as Document & { [KEY]?: Registry };
  holder[KEY] ??= { claims: {}, runs: {}, boots: {} };
  return holder[KEY];
}

/** Takes the panel of a tag id; the returned function gives it back to whoever had it before. */
export function claim(document: Document, id: string, claimant: Claimant): () => void {
  const { claims } = registryOf(document);
  claims[id] ??= [];
  const line = claims[id];
  const tell = () => {
    for (const one of line) one(one === line.at(-1));
  };
  line.push(claimant);
  tell();
  return () => {
    line.splice(line.indexOf(claimant), 1);
    tell();
  };
}
