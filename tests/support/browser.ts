import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

interface Found {
  executablePath: string
  args: string[]
  env: Record<string, string>
}

/** No sandbox (CI runs as root) and none of the calls home that a fresh Chromium makes. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function findBrowser(): Found {
  const answer = execFileSync(process.execPath, [path.join(__dirname, 'find-browser.mjs')], {
    encoding: 'utf8',
  })
  return JSON.parse(answer) as Found
}

export function launchBrowser(): Promise<Browser> {
  const { executablePath, args, env } = findBrowser()
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] != null)
  return chromium.launch({
    executablePath,
    args: [...QUIET, ...args],
    env: { ...Object.fromEntries(inherited), ...env },
  })
}
