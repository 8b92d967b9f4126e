import type { ZipEntry } from '../files/zip'

/** What a file is that is no table we read, and what to do with it. */
export interface ForeignFile {
  found: string
  advice: string
}

const asXlsx = (found: string): ForeignFile => ({
  found,
  advice: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传',
})
const notTable = (found: string): ForeignFile => ({
  found,
  advice: '请把表格放进 Excel 或 WPS，另存为 .xlsx 后再上传',
})

/** Names of streams in a compound file are UTF-16 ([MS-CFB] 2.6.1). */
const holds = (bytes: Buffer, stream: string) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'))

export const isOle = (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))

/** An encrypted workbook is a compound file around the real one ([MS-OFFCRYPTO] 2.3.4). */
export const isEncrypted = (bytes: Buffer) => isOle(bytes) && holds(bytes, 'EncryptedPackage')

/** Office files of before 2007 and of WPS. */
export function foreignOle(bytes: Buffer, extension: string): ForeignFile {
  if (extension === 'et' || extension === 'ett') return asXlsx('WPS 表格的 .et 文件')
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return asXlsx('旧版 .xls 文件')
  if (holds(bytes, 'WordDocument'))
    return notTable(extension === 'wps' ? 'WPS 文字的 .wps 文件' : '旧版 Word 文档')
  if (holds(bytes, 'PowerPoint Document')) return notTable('旧版 PowerPoint 文件')
  return asXlsx('旧版 Office 文件')
}

/** A zip archive without a workbook in it. */
export function foreignZip(entries: readonly ZipEntry[]): ForeignFile {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/i)) return asXlsx('.xlsb 文件')
  if (has(/^word\//i)) return notTable('Word 文档')
  if (has(/^ppt\//i)) return notTable('PowerPoint 文件')
  if (has(/^Index\/|^Index\.zip$/))
    return { found: 'Mac 的 Numbers 文件', advice: '请在 Numbers 里选“导出为 Excel”后再上传' }
  if (has(/^content\.xml$/)) return asXlsx('.ods 等 LibreOffice 文件')
  return { found: '压缩包', advice: '请先解压，再上传里面的表格' }
}

const beginnings: [RegExp, ForeignFile][] = [
  [/^%PDF-/, notTable('PDF 文件')],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP|^BM/s, notTable('图片')],
  [/^\{\\rtf/, notTable('RTF 文档')],
  [/^MIME-Version:/i, asXlsx('网页（.mht）')],
  [/^Rar!|^7z\xbc\xaf/, { found: '压缩包', advice: '请先解压，再上传里面的表格' }],
]

/** By the first bytes; null when nothing is known. */
export function foreignByBytes(bytes: Buffer): ForeignFile | null {
  const top = bytes.subarray(0, 64).toString('latin1')
  return beginnings.find(([pattern]) => pattern.test(top))?.[1] ?? null
}

/** Many systems call a web page .xls; Excel opens it with a warning. */
export function foreignText(text: string): ForeignFile | null {
  const top = text.slice(0, 4096).trimStart()
  if (/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i.test(top))
    return asXlsx('XML 表格（2003 版）')
  return /^(<\?xml|<!doctype|<html|<head|<meta|<table|<style|<!--)/i.test(top)
    ? asXlsx('网页，只是名字像表格')
    : null
}
