/** Words of each language that no other has, as in the texts of `@chathub/core/notice`. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  czech: ['Otevíráme chat', 'momentálně nedostupný', 'Zkusit znovu'],
  english: ['Opening the chat', 'unavailable right now', 'Try again'],
  korean: ['채팅을 여는 중입니다', '이용할 수 없습니다', '다시 시도'],
  ukrainian: ['Відкриваємо чат', 'зараз недоступний', 'Спробувати ще раз'],
};

/** The languages that `@chathub/core/notice` has. */
export const LANGUAGES: string[] = Object.keys(WORDS);

/** Whether a bundle holds any text of a language, written as it is or in escapes. */
export function textsIn(code: string, language: string): boolean {
  const text = code.replace(/\\u([\da-f]{4})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return WORDS[language]?.some((words) => text.includes(words)) ?? false;
}
