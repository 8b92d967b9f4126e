import type { IncomingMessage } from 'node:http'
import { WECHAT_EVENT_MAX_BYTES } from '../limits'
import type { Platform } from '../platform'
import { parseEnvelope } from '../wire/parse-envelope'
import { readBody } from '../wire/read-body'
import type { Person } from './people'

export interface Context {
  person: Person
  request: IncomingMessage
  query: URLSearchParams
  /** What stands in the address where the route has a `*`. */
  id: string
  platform: Platform
}

/** `api` is the function of `wx` that it stands for, as error messages name it. */
export type Routes = Record<string, { api: string; serve(context: Context): Promise<unknown> }>

export async function json(
  { request }: Context,
  maxBytes = WECHAT_EVENT_MAX_BYTES,
): Promise<Record<string, unknown>> {
  return parseEnvelope('application/json', await readBody(request, maxBytes))
}
