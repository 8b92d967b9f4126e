// Prints, as JSON, how to start a Chromium here: the machine's own, or else the one that npm ships (Linux x64 only).
// A program of its own because @sparticuz/chromium is an ES module that jest cannot load.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { sfntOf } from './woff.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const cache = path.join(root, '.cache/browser')
const unpacked = path.join(cache, 'chromium')

const usual = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((name) =>
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((at) => path.join(at, name)),
  ),
}

/** A file put there by BROWSER, or where systems keep theirs. BROWSER=npm asks for the one from npm. */
function installed() {
  const wanted = process.env.BROWSER
  if (wanted === 'npm') return null
  return [wanted, ...(usual[os.platform()] ?? [])].find((file) => file && existsSync(file)) ?? null
}

/** Unpacked beside its place and moved there whole: two test files may come here at the same time. */
async function unpack() {
  const own = `${unpacked}.${process.pid}`
  mkdirSync(own, { recursive: true })
  process.env.TMPDIR = own
  // The package unpacks the libraries it needs (nss, nspr) only where it believes to be on Lambda.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  await chromium.executablePath()
  try {
    renameSync(own, unpacked)
  } catch {
    // Somebody else was first.
    rmSync(own, { recursive: true })
  }
}

async function fromNpm() {
  if (!existsSync(unpacked)) await unpack()
  return {
    executablePath: path.join(unpacked, 'chromium'),
    args: ['--single-process', '--no-zygote', '--headless=shell', '--disable-setuid-sandbox'],
    env: { LD_LIBRARY_PATH: path.join(unpacked, 'al2023/lib') },
  }
}

function hasChineseFont() {
  if (os.platform() !== 'linux') return true
  if (process.env.BROWSER_FONTS === 'npm') return false
  try {
    return execFileSync('fc-list', [':lang=zh'], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0
  } catch {
    return false
  }
}

/** A fontconfig that knows only the regular and bold Chinese faces of @fontsource/noto-sans-sc. */
function fontsFromNpm() {
  const files = path.join(root, 'node_modules/@fontsource/noto-sans-sc/files')
  const folder = path.join(cache, 'noto-sans-sc')
  const config = path.join(cache, 'fonts.conf')
  mkdirSync(folder, { recursive: true })
  for (const face of ['chinese-simplified-400', 'chinese-simplified-700', 'latin-400', 'latin-700']) {
    const font = path.join(folder, `${face}.ttf`)
    if (existsSync(font)) continue
    const own = `${font}.${process.pid}`
    writeFileSync(own, sfntOf(readFileSync(`${files}/noto-sans-sc-${face}-normal.woff`)))
    renameSync(own, font)
  }
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}</dir><cachedir>${path.join(cache, 'fontconfig')}</cachedir></fontconfig>`,
  )
  return { FONTCONFIG_FILE: config }
}

const file = installed()
const browser = file ? { executablePath: file, args: [], env: {} } : await fromNpm()
if (!hasChineseFont()) Object.assign(browser.env, fontsFromNpm())
process.stdout.write(JSON.stringify(browser))
