/** Most systems take 255 bytes; a Chinese character is three of them, and the ending has to fit as well. */
const MAX_CHARACTERS = 80

/** What Windows, macOS or Android refuse in a name, and marks that are not seen or turn the direction of reading. */
const REFUSED = /[\\/:*?"<>|]/g
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu

const shortened = (text: string) => [...text].slice(0, MAX_CHARACTERS).join('').trimEnd()

/** A name that every phone and computer can save a file under. @param stem without the ending */
export function fileNameOf(stem: string, ending: string): string {
  const clean = stem.normalize('NFC').replace(UNSEEN, '').replace(REFUSED, '-').replace(/\s+/g, ' ').trim()
  return `${shortened(clean.replace(/^\.+|\.+$/g, '')) || '文件'}.${ending}`
}

/** The same for a name that somebody gave, with its ending. */
export function cleanFileName(name: string): string {
  const [, stem = name, ending = ''] =
    /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(name.replace(UNSEEN, '').trim()) ?? []
  return ending ? fileNameOf(stem, ending.toLowerCase()) : fileNameOf(stem, '').replace(/\.$/, '')
}
