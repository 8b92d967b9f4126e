import { zipEntries } from './zip'

export interface Recognised {
  /** Extension without the dot, by content. */
  type: string
  /** No picture, so 0. */
  width: number
  height: number
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const oleTypes = ['doc', 'xls', 'ppt']

const ooxmlParts: Record<string, string> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
}

function ooxmlType(bytes: Buffer): string | null {
  const names = zipEntries(bytes)?.map((entry) => entry.name) ?? []
  if (!names.includes('[Content_Types].xml')) return null
  const part = Object.keys(ooxmlParts).find((name) => names.includes(name))
  return part ? ooxmlParts[part]! : null
}

/** Three old formats look the same from outside, so there the name decides. */
function documentType(bytes: Buffer, extension: string): string | null {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (bytes.subarray(0, OLE.length).equals(OLE)) return oleTypes.includes(extension) ? extension : null
  return ooxmlType(bytes)
}

export const extensionOf = (name: string) => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

export function recogniseDocument(
  bytes: Buffer,
  name: string,
  accepted: readonly string[],
): Recognised | null {
  const type = documentType(bytes, extensionOf(name))
  return type && accepted.includes(type) ? { type, width: 0, height: 0 } : null
}
