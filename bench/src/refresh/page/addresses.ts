import type { WidgetKind } from '../widget-kind.ts';

const kind = (new URL(location.href).searchParams.get('widget') ?? 'working') as WidgetKind;

/** Where the stand-in widget is: what the documented address is to real pages. */
export const SCRIPT_URL = `/widget.js?kind=${kind}`;

/** The documented path of the token endpoint. */
export const TOKEN_URL = '/api/chathub/token';
