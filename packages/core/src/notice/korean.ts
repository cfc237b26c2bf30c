import type { ChatHubContact } from './chathub-contact.ts';
import type { ChatHubNotice } from './chathub-notice.ts';
import { notice } from './notice.ts';

/**
 * A notice in Korean: the value of the option `contact`.
 *
 * @throws ChatHubError `bad-options` that names the part of the contact that cannot be linked safely.
 *
 * @example
 * <ChatHubWidget contact={korean({ phone: '02-1234-5678' })} />
 */
export const korean = (contact?: ChatHubContact): ChatHubNotice =>
  notice(
    {
      lang: 'ko',
      loading: '채팅을 여는 중입니다…',
      unavailable: '지금은 채팅을 이용할 수 없습니다.',
      offline: '인터넷에 연결되어 있지 않습니다. 다시 연결되면 채팅이 열립니다.',
      signedOut: '채팅을 이용하려면 로그인해 주세요.',
      superseded: '이 페이지의 다른 곳에 채팅이 이미 열려 있습니다.',
      contact: '다음 방법으로도 문의하실 수 있습니다.',
      link: '문의 페이지',
      retry: '다시 시도',
      useHere: '여기에서 열기',
    },
    contact,
  );
