/** A fenced block of a page. */
export interface CodeBlock {
  /** Path of the page from the root of the repository. */
  readonly page: string;
  /** Line of the fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** The file or terminal in its title, if any. */
  readonly title: string | null;
  /** Why it is not checked, if it says so. */
  readonly unchecked: string | null;
  /** The heading of level 2 that it stands under, as a name for a folder. */
  readonly section: string;
  readonly code: string;
}
