import { fail } from '@contract/errors'
import type { ZipEntry } from '../../../../kernel/files/zip'
import { foreignByBytes, foreignOle, isEncrypted, isOle } from '../../../../kernel/tables/foreign-file'

/** Files that are often taken for a .docx. */
const beginnings: [RegExp, string][] = [
  [/^\s*<\?xml[\s\S]{0,600}(wordDocument|Word\.Document|pkg:package)/, 'XML 格式的 Word 文档'],
  [/^\s*(<!doctype html|<html)/i, '网页格式的文档'],
]

const contents: [RegExp, string][] = [
  [/^xl\//i, 'Excel 表格'],
  [/^ppt\//i, '幻灯片'],
  [/^index\/|^index\.(zip|xml)$/i, 'Mac 的 Pages 文稿'],
  [/^content\.xml$/i, 'ODT 文档'],
  [/\.docx?$/i, '压缩包，请先解压，里面有 Word 文档'],
]

function kindOf(bytes: Buffer, entries: readonly ZipEntry[] | null): string | undefined {
  const start = bytes.toString('latin1', 0, 1024).replace(/^\u00ef\u00bb\u00bf/, '')
  return (
    beginnings.find(([pattern]) => pattern.test(start))?.[1] ??
    foreignByBytes(bytes)?.found ??
    contents.find(([pattern]) => entries?.some(({ name }) => pattern.test(name)))?.[1]
  )
}

/** Says what a file is that cannot be read. @throws word.old, word.encrypted, word.wrong_kind, word.unreadable */
export function refuse(bytes: Buffer, entries: readonly ZipEntry[] | null): never {
  if (isEncrypted(bytes)) fail('word.encrypted')
  const found = isOle(bytes) ? foreignOle(bytes, '').found : kindOf(bytes, entries)
  if (found === '旧版 Word 文档') fail('word.old')
  if (found !== undefined) fail('word.wrong_kind', { found })
  return fail('word.unreadable')
}
