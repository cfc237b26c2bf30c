/** One thing that a quick start tells its reader to do, in the order of the text. */
export type Step =
  | {
      readonly kind: 'run';
      /** The lines of a block ```` ```sh ````, to be run one after another. */
      readonly command: string;
    }
  | {
      readonly kind: 'write';
      /** Relative to the folder: ```` ```tsx [src/App.tsx] ````. */
      readonly path: string;
      readonly text: string;
    }
  | {
      readonly kind: 'start';
      /** ```` ```sh [terminal 2] ````: what goes on until the reader ends it. */
      readonly terminal: string;
      readonly command: string;
    };
