import { CLOUD_ID_MIN, CONTENT_CHECK_VISIT_HOURS, PHONE_CODE_MIN } from '../limits'
import type { Clock } from '../clock'
import type { FunctionRunner } from '../functions/runner'
import type { Log } from '../platform'
import { Chats } from './chats'
import { LiveCards } from './live-cards'
import { type MiniProgram, NAMELESS } from './mini-program'
import { OneTimeCodes } from './one-time-codes'
import { People, type Person } from './people'
import { Subscriptions } from './subscriptions'

const HOUR_MS = 3_600_000

/** A payload that an open API refused because it is not what WeChat documents: always a mistake of the caller's. */
export interface BadPayload {
  api: string
  errcode: number
  errmsg: string
}

export interface WeChatOptions {
  dir: string | null
  clock: Clock
  /** The function that receives WeChat's pushed events. */
  messagePush: string
  miniProgram?: MiniProgram
}

/** The WeChat side: its people, and what WeChat itself remembers about them. */
export class WeChat {
  readonly appId = 'wx0000000000000000'
  readonly people: People
  readonly chats: Chats
  readonly liveCards: LiveCards
  readonly subscriptions: Subscriptions
  readonly miniProgram: MiniProgram
  readonly clock: Clock
  /** The function that receives WeChat's pushed events. */
  readonly messagePush: string
  readonly refusedPayloads: BadPayload[] = []
  /** Codes of `open-type="getPhoneNumber"`. */
  readonly phoneCodes = new OneTimeCodes<Person>(PHONE_CODE_MIN)
  /** Open data behind `wx.cloud.CloudID`, such as a group's id. */
  readonly cloudIds = new OneTimeCodes<{ person: Person; data: Record<string, unknown> }>(CLOUD_ID_MIN)
  readonly #visits = new Map<string, number>()

  constructor(
    { dir, clock, messagePush, miniProgram = NAMELESS }: WeChatOptions,
    readonly functions: FunctionRunner,
    readonly log: Log,
  ) {
    this.people = new People(dir, this.appId)
    this.chats = new Chats(dir, this.appId)
    this.liveCards = new LiveCards(dir)
    this.subscriptions = new Subscriptions(dir)
    this.clock = clock
    this.messagePush = messagePush
    this.miniProgram = miniProgram
  }

  /** How many payloads were not what WeChat documents; `refusedPayloads` says which. */
  get badPayloads(): number {
    return this.refusedPayloads.length
  }

  visited(openid: string, now = this.clock.now()): void {
    this.#visits.set(openid, now)
  }

  visitedRecently(openid: string, now = this.clock.now()): boolean {
    return now - (this.#visits.get(openid) ?? -Infinity) <= CONTENT_CHECK_VISIT_HOURS * HOUR_MS
  }

  /** Delivers an event as WeChat does to the cloud function chosen for message push. */
  async push(openid: string, event: Record<string, unknown>): Promise<void> {
    if (!this.functions.names().includes(this.messagePush)) {
      this.log(`[wechat] no function ${this.messagePush} to push ${String(event['Event'])} to`)
      return
    }
    const envelope = {
      ToUserName: 'gh_000000000000',
      FromUserName: openid,
      CreateTime: Math.floor(this.clock.now() / 1000),
      MsgType: 'event',
    }
    const identity = { source: 'wx_unknown', openid, appid: this.appId }
    await this.functions
      .invoke(this.messagePush, { ...envelope, ...event }, identity)
      .catch((error: unknown) => {
        this.log(`[wechat] ${this.messagePush} refused ${String(event['Event'])}: ${String(error)}`)
      })
  }
}
