import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Clock } from './clock'
import { serveControls } from './controls/serve'
import { connectionVariables, functionVariables } from './environment'
import { Faults } from './faults'
import { FunctionRunner } from './functions/runner'
import { Scheduler } from './functions/scheduler'
import { mayEnter } from './may-enter'
import type { Log, Platform } from './platform'
import { ObjectStorage } from './storage/objects'
import { receiveUpload } from './storage/receive-upload'
import { sendObject } from './storage/send-object'
import { TempUrls } from './storage/temp-url'
import { UploadGrants } from './storage/upload-grants'
import { openStore } from './store/open-store'
import type { Store } from './store/types'
import type { MiniProgram } from './wechat/mini-program'
import { serveWeChat } from './wechat/serve'
import { WeChat } from './wechat/wechat'
import { serveAdmin } from './wire/serve-admin'

export interface EmulatorOptions {
  /** Where everything is kept; null keeps it in memory only. */
  dir: string | null
  /** 0 takes a free one. */
  port: number
  /** The environment's id, as given to `init({ env })`. */
  env: string
  secretId: string
  secretKey: string
  /** A folder of built functions. Without it every call is FUNCTION_NOT_FOUND. */
  functionsDir?: string
  /** Fire the timers of the functions' config.json; off unless asked for. */
  timers?: boolean
  /** The function that receives events pushed by WeChat; `jobs` unless said otherwise. */
  messagePush?: string
  /** What WeChat knows of the app: its name on cards, its message templates, its pages. */
  miniProgram?: MiniProgram
  /** Also refuse `where().get()` inside a transaction, which the cloud lets pass against WeChat's documents. */
  strictTransactions?: boolean
  /** Serves what is none of the emulator's own addresses; answers false when it has no such page. */
  pages?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>
  log?: Log
}

export interface Emulator {
  url: string
  port: number
  /** The environment variables that point any CloudBase app here. */
  env: Record<string, string>
  store: Store
  storage: ObjectStorage
  functions: FunctionRunner
  wechat: WeChat
  clock: Clock
  scheduler: Scheduler
  faults: Faults
  close(): Promise<void>
}

export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('The emulator is for development: NODE_ENV is production.')
  const { dir, env, secretId, secretKey, log = () => {} } = options
  if (dir !== null) mkdirSync(dir, { recursive: true })

  let url = ''
  const connection = () => connectionVariables(url, env, { secretId, secretKey })
  const store = await openStore(dir)
  const clock = new Clock(dir)
  const functions = new FunctionRunner(
    options.functionsDir ?? null,
    env,
    () => functionVariables(connection()),
    log,
    clock,
  )
  const platform: Platform = {
    env,
    url: () => url,
    store,
    storage: new ObjectStorage(dir, env),
    grants: new UploadGrants(),
    tempUrls: new TempUrls(randomBytes(32).toString('hex')),
    functions,
    wechat: new WeChat(
      { dir, clock, messagePush: options.messagePush ?? 'jobs', miniProgram: options.miniProgram },
      functions,
      log,
    ),
    clock,
    faults: new Faults(),
    strictTransactions: options.strictTransactions ?? false,
    log,
  }
  const { storage, wechat, faults } = platform
  const scheduler = new Scheduler(functions, log, clock)

  const server = createServer((request, response) => {
    route(request, response, platform, options).catch((error: unknown) => {
      log(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  // The client closes idle connections. A server that does so too cuts off the request a busy client is just sending.
  server.keepAliveTimeout = 0
  const closeParts = async () => {
    scheduler.stop()
    functions.close()
    await Promise.all([store.close(), storage.close()])
  }
  const port = await listen(server, options.port).catch(async (error: unknown) => {
    await closeParts()
    throw error
  })
  url = `http://127.0.0.1:${port}`
  if (options.timers) scheduler.start()

  const close = async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    await closeParts()
  }
  return { url, port, env: connection(), store, storage, functions, wechat, clock, scheduler, faults, close }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  platform: Platform,
  { secretId, secretKey, pages }: EmulatorOptions,
): Promise<void> {
  const { method = '' } = request
  if (!mayEnter(request)) return refuse(request, response, 403)
  const address = new URL(request.url ?? '/', platform.url())
  const { pathname } = address
  if (pathname === '/admin' && method === 'POST') {
    return serveAdmin(request, response, platform, { secretId, secretKey })
  }
  if (pathname.startsWith('/upload/') && (method === 'PUT' || method === 'POST')) {
    const path = decodePath(pathname.slice('/upload/'.length))
    return path === null
      ? refuse(request, response, 400)
      : receiveUpload(request, response, path, platform.storage, platform.grants)
  }
  if (pathname.startsWith('/storage/') && (method === 'GET' || method === 'HEAD')) {
    const path = platform.tempUrls.open(pathname, address.searchParams)
    return path === null
      ? refuse(request, response, 403)
      : sendObject(request, response, path, platform.storage)
  }
  if (pathname.startsWith('/emulator/') && (await serveControls(request, response, address, platform))) return
  if (pathname.startsWith('/wechat/') && (await serveWeChat(request, response, address, platform))) return
  if (pages && (await pages(request, response))) return
  refuse(request, response, 404)
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  request.resume()
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`)
}

function decodePath(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
