import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { contentTypeOf } from './content-type'
import type { ObjectStorage } from './objects'

/** `GET` and `HEAD` of an object, whole or one range of it. */
export async function sendObject(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  storage: ObjectStorage,
): Promise<void> {
  const size = await storage.size(path)
  if (size === null) return void response.writeHead(404).end()
  const type = contentTypeOf(path)
  const range = readRange(request.headers.range, size)
  if (range === 'outside') return void response.writeHead(416, { 'content-range': `bytes */${size}` }).end()
  response.writeHead(range ? 206 : 200, {
    'content-type': type,
    'content-length': range ? range.end - range.start + 1 : size,
    'accept-ranges': 'bytes',
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
    'x-content-type-options': 'nosniff',
    // Uploaded pages must not run as if they were part of the app that shares this origin.
    ...(/html|svg|xml/.test(type) && { 'content-security-policy': 'sandbox' }),
  })
  if (request.method === 'HEAD') return void response.end()
  await pipeline(storage.read(path, range ?? undefined), response)
}

function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | null | 'outside' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start <= end ? { start, end } : 'outside'
}
