import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OpenApiFault } from '../faults'
import type { Platform } from '../platform'
import { invalidParam, toWireError } from '../wire/errors'
import { parseEnvelope } from '../wire/parse-envelope'
import { readBody } from '../wire/read-body'

const BODY_MAX_BYTES = 10_000

type Body = Record<string, unknown>
type Control = (platform: Platform, body: Body) => unknown

/** The emulator's own switches, for the preview and for tests that run it as another process. */
const controls: Record<string, Control> = {
  'POST /emulator/faults': ({ faults }, { api, ...fault }) => {
    const { fail } = fault
    if (typeof api !== 'string') throw invalidParam('api must name an open API')
    if (!Number.isInteger(fail) && fail !== 'timeout' && fail !== 'lost')
      throw invalidParam('fail must be an errcode, timeout or lost')
    faults.openApi(api, fault as unknown as OpenApiFault)
    return {}
  },
  'DELETE /emulator/faults': ({ faults }) => {
    faults.clear()
    return {}
  },
  'GET /emulator/clock': ({ clock }) => ({ now: clock.now(), offsetMs: clock.offsetMs }),
  'POST /emulator/clock': ({ clock }, { offsetMs, addMs = 0 }) => {
    const moved = Number(offsetMs ?? clock.offsetMs) + Number(addMs)
    if (!Number.isSafeInteger(moved)) throw invalidParam('offsetMs or addMs must be whole milliseconds')
    clock.set(moved)
    return { now: clock.now(), offsetMs: clock.offsetMs }
  },
  'GET /emulator/triggers': ({ functions }) =>
    functions
      .names()
      .flatMap((name) =>
        functions.config(name).triggers.map((trigger) => ({ functionName: name, ...trigger })),
      ),
  'POST /emulator/triggers': async ({ functions }, { functionName, name }) => ({
    result: await functions.fireTimer(String(functionName), String(name)),
  }),
  'GET /emulator/bad-payloads': ({ wechat }) => wechat.refusedPayloads,
}

/** @returns false when the address is none of the switches. */
export async function serveControls(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
  platform: Platform,
): Promise<boolean> {
  const name = `${request.method} ${pathname}`
  if (!Object.hasOwn(controls, name)) return false
  const reply = (status: number, body: unknown) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(JSON.stringify(body))
    return true
  }
  try {
    const bytes = await readBody(request, BODY_MAX_BYTES)
    const body = bytes.byteLength === 0 ? {} : await parseEnvelope('application/json', bytes)
    return reply(200, await controls[name]!(platform, body))
  } catch (error) {
    const { code, message } = toWireError(error)
    return reply(400, { code, message })
  }
}
