import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { ActionAt, ActionName, Input, Output } from '@contract/action'
import type { AppContract } from '@contract/index'
import type { Reply } from '@contract/errors'
import { startEmulator, type Emulator } from '../../emulator/server'
import { callFunction } from '../../emulator/wechat/call-function'
import { miniProgram } from '../../scripts/start/mini-program'
import { previewPages } from '../../scripts/start/preview-pages'
import { launchBrowser } from './browser'
import { removeFolder, seededFolder } from './seeded'

const root = path.resolve(__dirname, '../..')

export interface Look {
  /** WeChat's own setting, px: 16 standard, 20 large, 24 largest. */
  font?: 16 | 20 | 24
  dark?: boolean
  width?: number
  height?: number
}

export interface House {
  emulator: Emulator
  /** An empty phone: what its pages keep, they keep for one another. */
  newPhone(look?: Look): Promise<BrowserContext>
  /** The mini-program in this person's hands, on an empty phone unless one is given. */
  phoneOf(person: string, route?: string, look?: Look, phone?: BrowserContext): Promise<Page>
  /** What the pages ask for, asked directly. @throws the error's message */
  ask<N extends ActionName<AppContract>>(
    person: string,
    action: N,
    input: Input<ActionAt<AppContract, N>>,
  ): Promise<Output<ActionAt<AppContract, N>>>
  close(): Promise<void>
}

/** Everything that `npm start` runs, and a browser: for one test file. */
export async function openHouse(): Promise<House> {
  const options = {
    port: 0,
    env: 'test-env',
    secretId: 'AKIDtest',
    secretKey: 'test-secret-key',
    functionsDir: path.join(root, 'dist/cloudfunctions'),
    miniProgram: miniProgram(root),
  }
  const dir = await seededFolder(options)
  const emulator: Emulator = await startEmulator({
    ...options,
    dir,
    pages: previewPages(root, () => emulator.clock.offsetMs),
  })
  const browser = await launchBrowser()

  const newPhone = ({ dark = false, width = 375, height = 760 }: Look = {}) =>
    browser.newContext({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: true,
    })

  return {
    emulator,
    newPhone,
    async phoneOf(person, route = '/pages/home/index', look = {}, phone) {
      const page = await (phone ?? (await newPhone(look))).newPage()
      page.setDefaultTimeout(10_000)
      await page.goto(`${emulator.url}/h5/index.html?person=${person}&font=${look.font ?? 16}#${route}`)
      return page
    },
    async ask(person, action, input) {
      const someone = emulator.wechat.people.find(person)
      if (!someone) throw new Error(`nobody is called ${person}`)
      const call = { name: 'api', data: { action, input } }
      const reply = (await callFunction(emulator.wechat, someone, call)) as Reply<never>
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.data
    },
    async close() {
      await browser.close()
      await emulator.close()
      removeFolder(dir)
    },
  }
}
