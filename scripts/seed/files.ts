import { readFileSync } from 'node:fs'
import path from 'node:path'
import { acceptedTypes } from '../../contract/files'
import { files } from '../../cloudfunctions/kernel/files/documents'
import { pictureFor } from '../../cloudfunctions/kernel/files/picture'
import { extensionOf, recogniseDocument } from '../../cloudfunctions/kernel/files/recognise'
import { takeOver } from '../../cloudfunctions/kernel/files/take-over'

const here = (...parts: string[]) => path.join(__dirname, ...parts)

async function store(folder: 'pictures' | 'documents', source: string, name: string, now: number) {
  const bytes = readFileSync(here(folder, source))
  const purpose = folder === 'pictures' ? 'image' : 'attachment'
  const found =
    purpose === 'image'
      ? await pictureFor(bytes, name, purpose)
      : await recogniseDocument(bytes, name, acceptedTypes.attachment)
  if (!found) throw new Error(`${folder}/${source} is no ${extensionOf(name)} file`)
  const file = await takeOver({ purpose, name, bytes, ...found }, { id: 'seed', openId: null }, now)
  // Our own pictures; there is nobody to ask for whom WeChat would look at them.
  await files.update({ _id: file._id }, { check: 'passed' })
  return file._id
}

/** Stores each file once and remembers its id. */
export function fileStore(now: number) {
  const stored = new Map<string, Promise<string>>()
  const once = (folder: 'pictures' | 'documents', source: string, name: string) => {
    const known = stored.get(source) ?? store(folder, source, name, now)
    stored.set(source, known)
    return known
  }
  return {
    picture: (file: string) => once('pictures', file, file),
    document: ({ file, name }: { file: string; name: string }) => once('documents', file, name),
  }
}
export type FileStore = ReturnType<typeof fileStore>
