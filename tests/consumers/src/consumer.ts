import type { Difference } from '@chathub-test/endpoint-spec';

/** One way to use the packages: an application as its framework's starter makes it. */
export interface Consumer {
  /** The name of its test. */
  readonly name: string;
  /** Its folder in `examples`. Applications that differ in nothing but versions share one. */
  readonly app: string;
  /** Dependencies in other versions than in its package.json. */
  readonly versions?: Readonly<Record<string, string>>;
  /** The folders that hold what browsers may load, after the build. */
  readonly browserFiles: readonly string[];
  /** What its first answer has of the widget: its content, or only the tag with its slots. */
  readonly answer: 'rendered' | 'tag' | 'empty';
  /** Whether it has a second page, without the panel, that is reached without loading anew. */
  readonly routes: boolean;
  /** What its token endpoint does by itself, of the specification that it is held to. Not held to it without. */
  readonly endpoint?: readonly Difference[];
}
