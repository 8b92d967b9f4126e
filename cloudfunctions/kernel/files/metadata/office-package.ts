import { formatOf } from '../formats'
import { unzip, UnzipError, type Allowance } from '../unzip'
import { zipEntries, type ZipEntry } from '../zip'
import { packedAs, packedEntry, writeZip, type Packed } from '../zip-writing'
import type { Cleaned } from './document'
import { tellsPosition } from './position'
import { withoutMetadata } from './strip'

/** Bytes that all that is looked at may unfold to, and one piece of it. */
const MAX_ALL = 160 * 1024 * 1024
const MAX_ONE = 48 * 1024 * 1024
/** A package inside a package inside a package: a table in a slide in a letter. */
const MAX_DEPTH = 3
/** What Office writes itself says nothing about pictures. */
const TEXT = /\.(xml|rels|vml)$|\/$/i
const SIGNATURES = /^_xmlsignatures\//i

async function unfolded(bytes: Buffer, entry: ZipEntry, allowance: Allowance): Promise<Buffer | null> {
  const one = { left: Math.min(MAX_ONE, allowance.left) }
  const pieces: Buffer[] = []
  try {
    for await (const piece of unzip(bytes, entry, one)) pieces.push(piece)
  } catch (error) {
    if (error instanceof UnzipError) return null
    throw error
  }
  const whole = Buffer.concat(pieces)
  allowance.left -= whole.length
  return whole
}

/** A part as it may be passed on; itself when there is nothing to take out. */
async function cleanPart(part: Buffer, depth: number, allowance: Allowance): Promise<Cleaned> {
  const { type, words } = formatOf(part)
  const stripped = type && withoutMetadata(part, type)
  if (stripped) return { bytes: stripped.bytes.equals(part) ? part : stripped.bytes, kept: [] }
  const isPackage = zipEntries(part) !== null
  if (isPackage && depth < MAX_DEPTH) return cleanEntries(part, depth + 1, allowance)
  return { bytes: part, kept: isPackage || tellsPosition(part) ? [words.trim()] : [] }
}

async function cleanEntries(bytes: Buffer, depth: number, allowance: Allowance): Promise<Cleaned> {
  const entries = zipEntries(bytes) ?? []
  const packed: Packed[] = []
  const kept: string[] = []
  let isChanged = false
  for (const entry of entries) {
    const part = TEXT.test(entry.name) ? null : await unfolded(bytes, entry, allowance)
    const cleaned = part && (await cleanPart(part, depth, allowance))
    if (!part && !TEXT.test(entry.name)) kept.push('打不开的部分')
    if (cleaned) kept.push(...cleaned.kept)
    const isSame = !cleaned || cleaned.bytes === part
    packed.push(isSame ? packedEntry(bytes, entry) : packedAs(entry.name, cleaned.bytes))
    isChanged ||= !isSame
  }
  return { bytes: isChanged ? writeZip(packed) : bytes, kept }
}

/**
 * A Word, Excel or PowerPoint file whose pictures tell nothing about themselves; those in tables and slides that are put into it
 * as well. One that bears a signature stays as it is: it would not hold any more.
 */
export async function cleanPackage(bytes: Buffer): Promise<Cleaned> {
  const cleaned = await cleanEntries(bytes, 1, { left: MAX_ALL })
  const isSigned = zipEntries(bytes)?.some(({ name }) => SIGNATURES.test(name))
  if (!isSigned || cleaned.bytes === bytes) return cleaned
  return { bytes, kept: [...cleaned.kept, '有数字签名的文件里的照片'] }
}
