import { ChatHubProvider } from '@chathub/react';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Status } from './status';

export const metadata: Metadata = { title: 'ChatHub in Next' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ChatHubProvider
          options={{
            tokenEndpoint: '/api/chathub/token',
            scriptUrl: process.env.CHATHUB_WIDGET_URL,
          }}
        >
          <nav>
            <Link href="/">Panel</Link> <Link href="/about">About</Link>
          </nav>
          <Status />
          {children}
        </ChatHubProvider>
      </body>
    </html>
  );
}
