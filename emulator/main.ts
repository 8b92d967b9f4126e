import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { applySchema } from './apply-schema'
import { readSchema } from './read-schema'
import { startEmulator } from './server'
import type { MiniProgram } from './wechat/mini-program'

const HELP = `CloudBase on this machine.

  npm run emulator -- [options]

  --port P          listen on 127.0.0.1:P (default: a free port)
  --data DIR        keep documents, files and people in DIR (default: in memory)
  --functions DIR   serve the functions in DIR, one folder each with an index.js
  --schema FILE     create the collections and indexes of this JSON file
  --mini-program FILE  what WeChat knows of the app: { name, templates, pages } as JSON
  --env E           id of the environment (default: local)
  --secret-id I     what to accept as SecretId   (default: random)
  --secret-key K    what to accept as SecretKey  (default: random)
  --strict-transactions  refuse every query inside a transaction
  --no-timers       do not fire the timer triggers of the functions
  --help            this text

Prints the environment variables that point an app at it, for the shell in which the app starts, then "# ready".
`

const options = {
  port: { type: 'string', default: '0' },
  data: { type: 'string' },
  functions: { type: 'string' },
  schema: { type: 'string' },
  'mini-program': { type: 'string' },
  env: { type: 'string', default: 'local' },
  'secret-id': { type: 'string' },
  'secret-key': { type: 'string' },
  'strict-transactions': { type: 'boolean', default: false },
  'no-timers': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (values.help) return void process.stdout.write(HELP)
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65535)
    throw new Error(`--port: ${values.port} is not a port number`)
  if (!/^[a-zA-Z0-9-]{1,63}$/.test(values.env)) throw new Error('--env: letters, digits and hyphens only')
  if (values.functions !== undefined && !existsSync(values.functions)) {
    throw new Error(`--functions: there is no folder ${values.functions}`)
  }
  const schema = values.schema === undefined ? null : readSchema(values.schema)

  const emulator = await startEmulator({
    dir: values.data ?? null,
    port,
    env: values.env,
    secretId: values['secret-id'] ?? `AKID${randomBytes(16).toString('hex')}`,
    secretKey: values['secret-key'] ?? randomBytes(24).toString('hex'),
    functionsDir: values.functions,
    miniProgram: readMiniProgram(values['mini-program']),
    strictTransactions: values['strict-transactions'],
    timers: !values['no-timers'],
    log: (line) => process.stderr.write(`${line}\n`),
  })
  let closing = false
  const stop = () => {
    if (closing) return
    closing = true
    void emulator.close().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)

  if (schema) {
    const { created, differing } = await applySchema(emulator.store, schema)
    for (const name of created) process.stderr.write(`created ${name}\n`)
    for (const name of differing) process.stderr.write(`left as it is, though the schema differs: ${name}\n`)
  }
  if (emulator.wechat.people.all().length === 0)
    emulator.wechat.people.add({ id: 'visitor', nickname: '微信用户' })

  for (const [name, value] of Object.entries(emulator.env)) {
    process.stdout.write(`export ${name}='${value.replaceAll("'", `'\\''`)}'\n`)
  }
  process.stdout.write(`# ready: ${emulator.url}/admin (${values.data ?? 'in memory'})\n`)
}

function readMiniProgram(file: string | undefined): MiniProgram | undefined {
  if (file === undefined) return undefined
  const read = JSON.parse(readFileSync(file, 'utf8')) as Partial<MiniProgram>
  if (typeof read.name !== 'string') throw new Error(`--mini-program: ${file} has no name`)
  return read as MiniProgram
}

function explain(error: unknown): string {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another with --port, or 0 for a free one.`
  if (code === 'EACCES' && port !== undefined) return `Port ${port} needs more rights than you have.`
  if (code?.startsWith('ERR_PARSE_ARGS')) return `${message}\nSee --help.`
  return error instanceof Error ? message : String(error)
}
