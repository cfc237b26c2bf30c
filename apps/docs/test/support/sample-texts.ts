import type { SampleText } from './sample-text.ts';

/** Everything in the samples that people read, in each language: what a translation of a sample may change. */
export const sampleTexts: readonly SampleText[] = [
  // Comments.
  {
    en: 'Who is this? Your session says it, never the browser. On the sandbox everybody is operator 101.',
    cs: 'Kdo to je? Určí to vaše session, nikdy prohlížeč. V sandboxu je každý operátor 101.',
    ko: '누구의 요청인지는 브라우저가 아니라 세션이 결정합니다. 샌드박스에서는 모두 상담원 101입니다.',
  },
  {
    en: 'A production build takes the widget from ChatHub.',
    cs: 'Produkční sestavení bere widget z ChatHubu.',
    ko: '프로덕션 빌드는 ChatHub의 위젯을 사용합니다.',
  },
  {
    en: "Complete by the compiler's word: a status that is added is an error here.",
    cs: 'Úplnost hlídá překladač: přibude-li stav, ohlásí zde chybu.',
    ko: '빠진 상태가 없는지 컴파일러가 확인합니다. 상태가 추가되면 여기에서 오류가 납니다.',
  },
  {
    en: '// defines <chathub-widget>',
    cs: '// definuje <chathub-widget>',
    ko: '// <chathub-widget>을 정의합니다',
  },
  // Interface.
  { en: 'My app', cs: 'Moje aplikace', ko: '내 앱' },
  { en: 'My page', cs: 'Moje stránka', ko: '내 페이지' },
  { en: 'lang="en"', cs: 'lang="cs"', ko: 'lang="ko"' },
  { en: 'Chat: {', cs: 'Chat: {', ko: '채팅: {' },
  { en: 'Opening the panel…', cs: 'Otevíráme panel…', ko: '패널을 여는 중입니다…' },
  {
    en: 'Chat is unavailable.',
    cs: 'Chat je momentálně nedostupný.',
    ko: '지금은 채팅을 이용할 수 없습니다.',
  },
  {
    en: 'Write to <a href="mailto:help@example.com">help@example.com</a>.',
    cs: 'Napište na <a href="mailto:podpora@example.com">podpora@example.com</a>.',
    ko: '문의: <a href="mailto:help@example.com">help@example.com</a>',
  },
  { en: 'Try again', cs: 'Zkusit znovu', ko: '다시 시도' },
  { en: 'Try again now', cs: 'Zkusit znovu hned', ko: '지금 다시 시도' },
  { en: 'Sign in', cs: 'Přihlásit se', ko: '로그인' },
  { en: 'Chat is on', cs: 'Chat běží', ko: '채팅 연결됨' },
  { en: 'Chat is on, until {', cs: 'Chat běží do {', ko: '채팅 연결됨, 만료 {' },
  { en: 'until {until}', cs: 'do {until}', ko: '만료 {until}' },
  { en: '`until $', cs: '`do $', ko: '`만료 $' },
  { en: 'Connecting…', cs: 'Připojujeme…', ko: '연결 중…' },
  { en: "'Off'", cs: "'Vypnutý'", ko: "'꺼짐'" },
  { en: "'Signing in'", cs: "'Ověřuje se'", ko: "'인증 중'" },
  { en: "'Opening'", cs: "'Otevírá se'", ko: "'여는 중'" },
  { en: "'On'", cs: "'Běží'", ko: "'켜짐'" },
  { en: "'Unavailable'", cs: "'Nedostupný'", ko: "'이용할 수 없음'" },
  { en: 'panel is live', cs: 'panel běží', ko: '패널이 열렸습니다' },
  { en: 'the panel comes up', cs: 'panel se objeví', ko: '패널이 나타난다' },
  // The contact, and the language of its notice.
  { en: 'help@example.com', cs: 'podpora@example.com', ko: 'help@example.com' },
  { en: '+44 20 7946 0000', cs: '+420 800 123 456', ko: '02-1234-5678' },
  { en: 'english', cs: 'czech', ko: 'korean' },
  { en: 'czech', cs: 'czech', ko: 'korean' },
];
