import type { ChatHubContact } from './chathub-contact.ts';
import type { ChatHubNotice } from './chathub-notice.ts';
import { notice } from './notice.ts';

/**
 * A notice in Czech: the value of the option `contact`.
 *
 * @throws ChatHubError `bad-options` that names the part of the contact that cannot be linked safely.
 *
 * @example
 * <ChatHubWidget contact={czech({ mail: 'podpora@example.com', phone: '+420 800 123 456' })} />
 */
export const czech = (contact?: ChatHubContact): ChatHubNotice =>
  notice(
    {
      lang: 'cs',
      loading: 'Otevíráme chat…',
      unavailable: 'Chat je momentálně nedostupný.',
      offline: 'Jste bez připojení k internetu. Jakmile se obnoví, chat se otevře.',
      signedOut: 'Chcete-li používat chat, přihlaste se prosím.',
      superseded: 'Chat je už otevřený na jiném místě této stránky.',
      contact: 'Můžete nás kontaktovat také zde:',
      link: 'Stránka s kontakty',
      retry: 'Zkusit znovu',
      useHere: 'Otevřít zde',
    },
    contact,
  );
