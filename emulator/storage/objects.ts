import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync } from 'node:fs'
import { copyFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UPLOAD_MAX_BYTES } from '../limits'
import { WireError } from '../wire/errors'

/**
 * Objects by path, one file each. A file's name is the hash of the path followed by the end of it: `a` and `a/b` can both
 * exist, names never meet on disks that ignore case, and a person can still find a picture.
 */
export class ObjectStorage {
  readonly #folder: string
  readonly #temporary: boolean

  constructor(
    dir: string | null,
    readonly env: string,
  ) {
    this.#temporary = dir === null
    this.#folder = dir === null ? mkdtempSync(join(tmpdir(), 'cloudbase-storage-')) : join(dir, 'storage')
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Of the form `cloud://<env>.<bucket>/<path>`. */
  fileId(path: string): string {
    return `cloud://${this.env}.local-${this.env}/${path}`
  }

  /** The path in one of our own file ids; null for anything else. */
  pathOf(fileId: unknown): string | null {
    const prefix = this.fileId('')
    return typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : null
  }

  /** Whole or not at all: a broken upload leaves what was there before. */
  async write(path: string, content: Readable | Buffer): Promise<void> {
    const temporary = join(this.#folder, `${randomUUID()}.part`)
    try {
      const source = content instanceof Buffer ? Readable.from([content]) : content
      await pipeline(source, limitBytes(), createWriteStream(temporary))
      await rename(temporary, this.#file(path))
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** Bytes; null when there is no such object. */
  async size(path: string): Promise<number | null> {
    const found = await stat(this.#file(path)).catch(() => null)
    return found?.size ?? null
  }

  read(path: string, range?: { start: number; end: number }): Readable {
    return createReadStream(this.#file(path), range)
  }

  async copy(from: string, to: string): Promise<void> {
    await copyFile(this.#file(from), this.#file(to))
  }

  async remove(path: string): Promise<void> {
    await rm(this.#file(path), { force: true })
  }

  async close(): Promise<void> {
    if (this.#temporary) await rm(this.#folder, { recursive: true, force: true })
  }

  #file(path: string): string {
    const hash = createHash('sha256').update(path).digest('hex').slice(0, 32)
    return join(this.#folder, `${hash}-${path.replace(/[^\w.-]+/g, '_').slice(-60)}`)
  }
}

function limitBytes(): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.byteLength
      if (size <= UPLOAD_MAX_BYTES) done(null, chunk)
      else done(new WireError('EntityTooLarge', `Your proposed upload exceeds ${UPLOAD_MAX_BYTES} bytes`))
    },
  })
}
