const namespace = 'http://www.w3.org/2000/svg';

const paths = {
  chat: 'M4 5.5A2.5 2.5 0 0 1 6.5 3h11A2.5 2.5 0 0 1 20 5.5v8a2.5 2.5 0 0 1-2.5 2.5H11l-4.6 4.1c-.5.5-1.4.1-1.4-.6V15.5a2.5 2.5 0 0 1-1-2Z M8 8h8 M8 11.5h5',
  minimize: 'M6 9.5l6 6 6-6',
  expand: 'M14 4h6v6 M20 4l-7 7 M10 20H4v-6 M4 20l7-7',
  back: 'M15 5l-7 7 7 7',
  send: 'M4.5 12h13 M12 5.5l6.5 6.5-6.5 6.5',
  alert: 'M12 8v5 M12 16.5v.01 M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
} as const;

/** Makes a decorative icon; its button carries the name. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
