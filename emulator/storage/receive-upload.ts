import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { UPLOAD_MAX_BYTES } from '../limits'
import { WireError } from '../wire/errors'
import { parseMultipart } from '../wire/parse-envelope'
import { readBody } from '../wire/read-body'
import type { ObjectStorage } from './objects'
import type { UploadGrants } from './upload-grants'

/**
 * `PUT /upload/<path>` of today's SDKs, the authorisation in headers, and the multipart `POST` of SDKs before 2023, the
 * authorisation in fields. Answers as the cloud's object store: nothing when done, XML when refused.
 */
export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  storage: ObjectStorage,
  grants: UploadGrants,
): Promise<void> {
  try {
    if (request.method === 'POST') await receivePost(request, path, storage, grants)
    else await receivePut(request, path, storage, grants)
    response.writeHead(200).end()
  } catch (error) {
    request.resume()
    const { code, message } =
      error instanceof WireError ? error : new WireError('InternalError', String(error))
    response.writeHead(code === 'AccessDenied' ? 403 : 400, { 'content-type': 'application/xml' })
    response.end(
      `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message>` +
        `<RequestId>${randomUUID()}</RequestId><TraceId>${randomUUID()}</TraceId></Error>`,
    )
  }
}

const denied = () =>
  new WireError('AccessDenied', 'The upload authorization is missing, used, expired or for another path')

async function receivePut(
  request: IncomingMessage,
  path: string,
  storage: ObjectStorage,
  grants: UploadGrants,
) {
  const { authorization = '', 'x-cos-security-token': token = '' } = request.headers
  if (!grants.take(path, authorization, String(token))) throw denied()
  await storage.write(path, request)
}

async function receivePost(
  request: IncomingMessage,
  path: string,
  storage: ObjectStorage,
  grants: UploadGrants,
) {
  const body = await readBody(request, UPLOAD_MAX_BYTES)
  const fields = await parseMultipart(request.headers['content-type'] ?? '', body)
  const authorization = String(fields['Signature'] ?? fields['signature'] ?? '')
  if (!grants.take(path, authorization, String(fields['x-cos-security-token'] ?? ''))) throw denied()
  const file = fields['file']
  if (!(file instanceof Buffer)) throw new WireError('MalformedPOSTRequest', 'The part named file is missing')
  await storage.write(path, file)
}
