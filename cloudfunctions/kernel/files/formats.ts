/** What bytes are, by how they begin. `type` is set for pictures that can be stored. */
export interface Format {
  type: string | null
  words: string
}

const latin1 = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)
const heic = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])
const avif = new Set(['avif', 'avis'])

/** ISO base media file format: pictures of newer phones, and films. */
function boxed(bytes: Buffer): Format {
  const brand = latin1(bytes, 8, 12)
  if (heic.has(brand)) return { type: null, words: ' HEIC 图片' }
  return { type: null, words: avif.has(brand) ? ' AVIF 图片' : '视频' }
}

const starts: [start: string, format: Format][] = [
  ['\u00ff\u00d8\u00ff', { type: 'jpg', words: ' JPG 图片' }],
  ['\u0089PNG\r\n\u001a\n', { type: 'png', words: ' PNG 图片' }],
  ['GIF87a', { type: 'gif', words: ' GIF 图片' }],
  ['GIF89a', { type: 'gif', words: ' GIF 图片' }],
  ['BM', { type: null, words: ' BMP 图片' }],
  ['II*\0', { type: null, words: ' TIFF 图片' }],
  ['MM\0*', { type: null, words: ' TIFF 图片' }],
  ['%PDF-', { type: null, words: ' PDF 文件' }],
  ['PK\u0003\u0004', { type: null, words: '压缩包或新版 Office 文件' }],
  ['\u00d0\u00cf\u0011\u00e0', { type: null, words: '旧版 Office 文件' }],
  ['MZ', { type: null, words: '程序' }],
]

export function formatOf(bytes: Buffer): Format {
  if (bytes.length === 0) return { type: null, words: '空文件' }
  const head = latin1(bytes, 0, 16)
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { type: 'webp', words: ' WebP 图片' }
  if (head.slice(4, 8) === 'ftyp') return boxed(bytes)
  const found = starts.find(([start]) => head.startsWith(start))
  return found ? found[1] : { type: null, words: '不认识的文件' }
}
