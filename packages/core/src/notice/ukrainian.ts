import type { ChatHubContact } from './chathub-contact.ts';
import type { ChatHubNotice } from './chathub-notice.ts';
import { notice } from './notice.ts';

/**
 * A notice in Ukrainian: the value of the option `contact`.
 *
 * @throws ChatHubError `bad-options` that names the part of the contact that cannot be linked safely.
 *
 * @example
 * <ChatHubWidget contact={ukrainian({ mail: 'help@example.com' })} />
 */
export const ukrainian = (contact?: ChatHubContact): ChatHubNotice =>
  notice(
    {
      lang: 'uk',
      loading: 'Відкриваємо чат…',
      unavailable: 'Чат зараз недоступний.',
      offline: 'Немає з’єднання з інтернетом. Щойно воно відновиться, чат відкриється.',
      signedOut: 'Будь ласка, увійдіть, щоб користуватися чатом.',
      superseded: 'Чат уже відкрито в іншому місці цієї сторінки.',
      contact: 'З нами також можна зв’язатися тут:',
      link: 'Сторінка контактів',
      retry: 'Спробувати ще раз',
      useHere: 'Відкрити тут',
    },
    contact,
  );
