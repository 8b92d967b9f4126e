import { Parts, relationshipsOf } from '../tables/package-parts'
import { XmlError } from '../tables/xml'
import { UnzipError } from './unzip'
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

const usualParts: Record<string, string> = {
  'word/document.xml': 'docx',
  'xl/workbook.xml': 'xlsx',
  'ppt/presentation.xml': 'pptx',
}
const folders: Record<string, string> = { word: 'docx', xl: 'xlsx', ppt: 'pptx' }
/** What `[Content_Types].xml` calls the main part (ECMA-376 part 1, 11.3.10, 12.3.23, 13.3.6). */
const contentTypes: [RegExp, string][] = [
  [/wordprocessingml\.document\.main/, 'docx'],
  [/spreadsheetml\.sheet\.main/, 'xlsx'],
  [/presentationml\.presentation\.main/, 'pptx'],
]
const TYPES = '[Content_Types].xml'
/** Bytes that the two small parts about the package may unfold to. */
const MAX_ABOUT = 1024 * 1024

/** By the part that the package itself names as its main one: Word Online calls it word/document2.xml. */
async function namedType(parts: Parts): Promise<string | null> {
  const main = (await relationshipsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || !parts.has(main)) return null
  let type = ''
  await parts.elements(TYPES, (element, { PartName = '', ContentType = '' }) => {
    if (element === 'Override' && PartName.toLowerCase() === `/${main.toLowerCase()}`) type = ContentType
  })
  const known = contentTypes.find(([pattern]) => pattern.test(type))?.[1]
  return known ?? folders[main.slice(0, main.indexOf('/'))] ?? null
}

async function ooxmlType(bytes: Buffer): Promise<string | null> {
  const entries = zipEntries(bytes) ?? []
  const parts = new Parts(bytes, entries, MAX_ABOUT)
  if (!parts.has(TYPES)) return null
  const usual = Object.keys(usualParts).find((name) => parts.has(name))
  if (usual) return usualParts[usual]!
  try {
    return await namedType(parts)
  } catch (error) {
    // What it says about itself is damaged: it is none of these, and is refused by the caller.
    if (error instanceof UnzipError || error instanceof XmlError) return null
    throw error
  }
}

/** Three old formats look the same from outside, so there the name decides. */
async function documentType(bytes: Buffer, extension: string): Promise<string | null> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (bytes.subarray(0, OLE.length).equals(OLE)) return oleTypes.includes(extension) ? extension : null
  return ooxmlType(bytes)
}

export const extensionOf = (name: string) => /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

export async function recogniseDocument(
  bytes: Buffer,
  name: string,
  accepted: readonly string[],
): Promise<Recognised | null> {
  const type = await documentType(bytes, extensionOf(name))
  return type && accepted.includes(type) ? { type, width: 0, height: 0 } : null
}
