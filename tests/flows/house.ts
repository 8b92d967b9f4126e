import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { ActionAt, Input, Output } from '@contract/action'
import type { ErrorBody, Reply } from '@contract/errors'
import type { ActionName, AppContract } from '@contract/index'
import { connectTo } from '../../cloudfunctions/kernel/cloud'
import { personIdOf } from '../../cloudfunctions/kernel/ids'
import { buildFunctions, functionsDir } from '../../scripts/build-functions'
import { checkData } from '../../scripts/check-data'
import { miniProgram } from '../../scripts/start/mini-program'
import { startTestCloud, type TestCloud } from '../support/cloud'
import { furnish } from './furnish'

type At<N extends ActionName> = ActionAt<AppContract, N>

/** The product's cloud with one person of every role, called as the mini-program calls it. */
export class House {
  private constructor(
    readonly cloud: TestCloud,
    private readonly functions: string,
    readonly logged: string[],
  ) {}

  static async open({ furnished = true } = {}): Promise<House> {
    await buildFunctions()
    const functions = mkdtempSync(path.join(os.tmpdir(), 'wenshang-functions-'))
    // A copy, so that a build meanwhile does not pull the floor away.
    for (const name of ['api', 'jobs'])
      cpSync(path.join(functionsDir, name), path.join(functions, name), { recursive: true })
    const logged: string[] = []
    const cloud = await startTestCloud({
      functionsDir: functions,
      // WeChat refuses templates, fields and pages that are not ours.
      miniProgram: miniProgram(path.resolve(__dirname, '../..')),
      log: (line) => logged.push(line),
    })
    connectTo(cloud.app)
    const house = new House(cloud, functions, logged)
    if (furnished) await house.#furnish()
    return house
  }

  #furnish = () =>
    furnish((who) => ({ id: this.personId(who), openId: this.openId(who), phone: this.phone(who) }))

  #inWeChat(who: string) {
    const { people } = this.cloud.emulator.wechat
    return people.find(who) ?? people.add({ id: who })
  }

  openId = (who: string) => this.#inWeChat(who).openid
  personId = (who: string) => personIdOf(this.openId(who))
  /** As WeChat knows it. */
  phone = (who: string) => this.#inWeChat(who).phone
  /** What WeChat gives to a page that was opened from a card in this group. */
  groupToken = (who: string, opengid: string) =>
    this.cloud.emulator.wechat.cloudIds.issue({ person: this.#inWeChat(who), data: { opengid } })
  /** What WeChat's button gives to the page. */
  phoneCode = (who: string) => this.cloud.emulator.wechat.phoneCodes.issue(this.#inWeChat(who))

  /** From now on functions see a clock that is so much ahead of the machine's. */
  passTime(ms: number) {
    const { clock } = this.cloud.emulator
    clock.set(clock.offsetMs + ms)
  }

  now = () => this.cloud.emulator.clock.now()

  /** Without the time of day, so that answers can be compared. */
  raw = async (who: string, action: unknown, input: unknown, openData?: Record<string, string>) => {
    const { now: _, ...reply } = (await this.cloud.call(
      'api',
      { action, input },
      who,
      openData,
    )) as Reply<unknown>
    return reply as Reply<unknown>
  }

  /** With open data beside the input: `group` names the token that WeChat deciphers. */
  askInGroup<N extends ActionName>(
    who: string,
    action: N,
    input: Input<At<N>>,
    group: string,
  ): Promise<Reply<Output<At<N>>>> {
    return this.raw(who, action, input, { group }) as Promise<Reply<Output<At<N>>>>
  }

  ask<N extends ActionName>(who: string, action: N, input: Input<At<N>>): Promise<Reply<Output<At<N>>>> {
    return this.raw(who, action, input) as Promise<Reply<Output<At<N>>>>
  }

  /** What the caller gets. @throws Error when he is refused */
  async get<N extends ActionName>(who: string, action: N, input: Input<At<N>>): Promise<Output<At<N>>> {
    const reply = await this.ask(who, action, input)
    if (!reply.ok) {
      const { reference } = reply.error
      const line = reference && this.logged.find((each) => each.includes(reference))
      throw new Error(`${action}: ${JSON.stringify(reply.error)} ${line ?? ''}`)
    }
    return reply.data
  }

  /** Why the caller is refused; null when he is not. */
  async refusal<N extends ActionName>(
    who: string,
    action: N,
    input: Input<At<N>>,
  ): Promise<ErrorBody | null> {
    const reply = await this.ask(who, action, input)
    return reply.ok ? null : reply.error
  }

  /** Fires a timer by hand. */
  fire = (timer: string) =>
    this.cloud.call('jobs', { Type: 'Timer', TriggerName: timer }, { source: 'wx_trigger' })

  push = (event: Record<string, unknown>) =>
    this.cloud.call('jobs', { MsgType: 'event', ...event }, { source: 'wx_unknown' })

  /** Puts a file where clients put theirs. */
  async upload(name: string, content: Buffer): Promise<string> {
    const cloudPath = `incoming/${Math.random().toString(36).slice(2)}/${name}`
    return (await this.cloud.app.uploadFile({ cloudPath, fileContent: content as never })).fileID
  }

  /** Every document of every collection. */
  async dump(): Promise<Record<string, unknown[]>> {
    const { store } = this.cloud.emulator
    // How often somebody has tried is counted whatever comes of it.
    const names = store.collectionNames().filter((name) => name !== 'uses')
    const rows = names.map(async (name) => [name, await store.find(name, {})] as const)
    return structuredClone(Object.fromEntries(await Promise.all(rows)))
  }

  /** Away with what tests have written: the people of every role stand there as in the beginning. */
  async clear() {
    await this.#check()
    const { store } = this.cloud.emulator
    await Promise.all(store.collectionNames().map((name) => store.remove(name, {}, true)))
    await this.#furnish()
    this.cloud.emulator.clock.set(0)
  }

  /** After whatever a test did, the data must be in order. */
  async #check() {
    const problems = await checkData()
    if (problems.length > 0) throw new Error(`The data is out of order:\n${problems.join('\n')}`)
  }

  async close() {
    await this.#check().finally(() => this.cloud.close())
    rmSync(this.functions, { recursive: true, force: true })
  }
}
