import { renderToString } from 'react-dom/server';
import type { RenderOnServer } from '../../src/harness.ts';
import { Boundary } from './boundary.tsx';
import { createPageView } from './page-view.tsx';

const PageView = createPageView();

export const render: RenderOnServer = async (page) =>
  renderToString(
    <Boundary caught={undefined}>
      <PageView page={page} events={{}} />
    </Boundary>,
  );
