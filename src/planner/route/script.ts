/** Writing systems other than Latin, and the marks of a sentence in them. */

/** Asked first, and without a property's name: the classes of Unicode take V8 milliseconds to compile. */
export const isBeyondAscii = (text: string): boolean => /[\u0080-\uffff]/.test(text);

/** True when a word holds a letter of a script that commands are hardly ever written in. */
export const isForeignScript = (word: string): boolean =>
  isBeyondAscii(word) &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]/u.test(
    word,
  );

/** What carries grammar in these scripts, so that `git の使い方` is no file name. */
const MARKS: readonly RegExp[] = [
  /[\u3040-\u309f]/u, // hiragana
  /[的了吗呢把请在是这那哪怎么什所我你]/u, // Chinese function characters
  /(?:을|를|에서|에게|으로|하는|해줘|하세요|해주세요|까요|습니다|입니다)$/u, // Korean particles and endings
  /^(?:в|на|из|по|от|для|до|за|или|не|все|всех|мой|мои|моя|этот|эта|это|эти|как|что|где|кто|когда|сколько|почему|который|которые|пожалуйста|с|к|у|о|и)$/u,
];

/** True for a word that stands in a sentence, not for a file's name. */
export const marksSentence = (word: string): boolean => isBeyondAscii(word) && MARKS.some((mark) => mark.test(word));
