import busboy from 'busboy'
import { invalidParam } from './errors'

/** The parameters of a request in either dialect: JSON, or multipart for the binary calls. */
export async function parseEnvelope(contentType: string, body: Buffer): Promise<Record<string, unknown>> {
  const params = contentType.startsWith('multipart/form-data')
    ? await parseMultipart(contentType, body)
    : parseJson(body)
  if (Object.hasOwn(params, '__proto__')) throw invalidParam('the parameter __proto__ is refused')
  return params
}

function parseJson(body: Buffer): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw invalidParam('the body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidParam('the body must be a JSON object')
  }
  return value as Record<string, unknown>
}

/** Parts without a content type are text; `requestData` comes as octet-stream, without a file name. */
export function parseMultipart(contentType: string, body: Buffer): Promise<Record<string, string | Buffer>> {
  return new Promise((resolve, reject) => {
    const params = new Map<string, string | Buffer>()
    const refuse = () => reject(invalidParam('the multipart body is broken'))
    try {
      const parser = busboy({ headers: { 'content-type': contentType }, limits: { fieldSize: Infinity } })
      parser.on('field', (name, value) => params.set(name, value))
      parser.on('file', (name, stream) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => params.set(name, Buffer.concat(chunks)))
      })
      parser.on('error', refuse)
      parser.on('close', () => resolve(Object.fromEntries(params)))
      parser.end(body)
    } catch {
      refuse()
    }
  })
}
