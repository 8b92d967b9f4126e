import { unzip, type Allowance } from '../files/unzip'
import type { ZipEntry } from '../files/zip'
import { MAX_MARKS, MAX_UNFOLDED } from './limits'
import { XmlReader, type Attributes, type XmlHandler } from './xml'
import { utf8From } from './xml-encoding'

/** The parts of an Office file by name; letters of either case are one name (ECMA-376 part 2, 6.2.2.3). */
export class Parts {
  readonly #entries: Map<string, ZipEntry>
  readonly #unfolded: Allowance
  readonly #marks: Allowance = { left: MAX_MARKS }

  constructor(
    readonly bytes: Buffer,
    entries: readonly ZipEntry[],
    /** Bytes of all parts together. */
    maxUnfolded = MAX_UNFOLDED,
  ) {
    this.#unfolded = { left: maxUnfolded }
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Nothing happens when there is no such part. @throws UnzipError, XmlError, TooMuchError */
  async read(name: string, handler: XmlHandler): Promise<void> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) return
    const reader = new XmlReader(handler, this.#marks)
    let inUtf8: ((piece: Buffer) => Buffer) | null = null
    for await (const piece of unzip(this.bytes, entry, this.#unfolded)) {
      inUtf8 ??= utf8From(piece)
      reader.write(inUtf8(piece))
    }
    reader.end()
  }

  /** Calls back for each element. @throws UnzipError, XmlError */
  elements(name: string, take: (element: string, attributes: Attributes) => void): Promise<void> {
    return this.read(name, {
      wantsText: false,
      open: (element, attributes) => take(element, attributes()),
      close: () => {},
      text: () => {},
    })
  }
}

export interface Relationship {
  id: string
  /** The last word of its address: worksheet, styles … */
  type: string
  /** The part's name. */
  target: string
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)

/** `../drawings/drawing1.xml` from `xl/worksheets/` → `xl/drawings/drawing1.xml`. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** What a part refers to; '' asks for the package's own. @throws UnzipError, XmlError */
export async function relationshipsOf(parts: Parts, name: string): Promise<Relationship[]> {
  const folder = folderOf(name)
  const found: Relationship[] = []
  await parts.elements(`${folder}_rels/${name.slice(folder.length)}.rels`, (element, attributes) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    if (element === 'Relationship' && TargetMode !== 'External')
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(folder, Target) })
  })
  return found
}
