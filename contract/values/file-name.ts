/** Most systems take 255 bytes; a Chinese character is three of them, and the ending has to fit as well. */
const MAX_CHARACTERS = 80

/** What Windows, macOS or Android refuse in a name, and marks that are not seen or turn the direction of reading. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu

/** 温商会名册-2026-11-29.xlsx: a name that every phone and computer can save a file under. @param type its ending, without the dot */
export function fileNameOf(name: string, type: string): string {
  const bare = name
    .replace(new RegExp(`\\.${type}$`, 'i'), '')
    .normalize('NFC')
    .replace(UNFIT, ' ')
  const short = [...bare.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '')].slice(0, MAX_CHARACTERS)
  return `${short.join('').trimEnd() || '文件'}.${type}`
}
