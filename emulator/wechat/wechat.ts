import { CLOUD_ID_MIN, CONTENT_CHECK_VISIT_HOURS, PHONE_CODE_MIN } from '../limits'
import type { FunctionRunner } from '../functions/runner'
import type { Log } from '../platform'
import { OneTimeCodes } from './one-time-codes'
import { People, type Person } from './people'
import { Subscriptions } from './subscriptions'

const HOUR_MS = 3_600_000

/** The WeChat side: its people, and what WeChat itself remembers about them. */
export class WeChat {
  readonly appId = 'wx0000000000000000'
  readonly people: People
  readonly subscriptions = new Subscriptions()
  /** Codes of `open-type="getPhoneNumber"`. */
  readonly phoneCodes = new OneTimeCodes<Person>(PHONE_CODE_MIN)
  /** Open data behind `wx.cloud.CloudID`, such as a group's id. */
  readonly cloudIds = new OneTimeCodes<{ person: Person; data: Record<string, unknown> }>(CLOUD_ID_MIN)
  readonly #visits = new Map<string, number>()

  constructor(
    dir: string | null,
    readonly functions: FunctionRunner,
    /** The function that receives WeChat's pushed events. */
    readonly messagePush: string,
    readonly log: Log,
  ) {
    this.people = new People(dir, this.appId)
  }

  visited(openid: string, now = Date.now()): void {
    this.#visits.set(openid, now)
  }

  visitedRecently(openid: string, now = Date.now()): boolean {
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
      CreateTime: Math.floor(Date.now() / 1000),
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
