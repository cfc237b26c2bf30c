/** Where a widget boots: the page itself, or a frame of its own. */
export interface PanelHost {
  /** What the widget has rendered so far. */
  rendered(): Element[];
  /** Removes what the widget rendered. */
  close(): void;
  /** A frame boots hidden. */
  frame?: HTMLIFrameElement;
}
