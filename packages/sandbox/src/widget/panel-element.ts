/** The panel's element: it lives while it is connected to the page. */
export interface PanelElement extends HTMLElement {
  /** The room that it takes at the edge of the window, in pixels. */
  readonly room: number;
  /** Moves it away from the edge, past its neighbours. */
  place(offset: number): void;
  /** Whether it floats over a page, instead of filling a frame. */
  readonly docked: boolean;
}
