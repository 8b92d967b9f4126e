import exparser from 'miniprogram-exparser'

export interface Rendered {
  dom: HTMLElement
  attach(host: Node): void
  detach(): void
}

/** React mounts and answers after a few turns of the event loop. */
export const settle = (ms = 40) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export interface SetData {
  bytes: number
  data: object
}

const PATIENCE_MS = 8000

/** Waits for what React shows some time after an event. */
export async function eventually(check: () => boolean, failure: () => string) {
  for (const end = Date.now() + PATIENCE_MS; !check(); await settle()) {
    if (Date.now() > end) throw new Error(failure())
  }
}

/** WeChat measures what goes through `setData` as JSON. */
export function recordSetData(instance: { setData(data: object, done?: () => void): void }) {
  const calls: SetData[] = []
  const original = instance.setData
  instance.setData = (data, done) => {
    calls.push({ bytes: Buffer.byteLength(JSON.stringify(data)), data })
    original.call(instance, data, done)
  }
  return calls
}

export class OpenPage {
  constructor(
    readonly component: Rendered,
    readonly setDataCalls: SetData[],
    readonly instance: Record<string, ((...args: unknown[]) => void) | undefined>,
    readonly close: () => void,
  ) {}

  get text() {
    return this.component.dom.textContent ?? ''
  }

  get html() {
    return this.component.dom.innerHTML
  }

  all(selector: string) {
    return [...this.component.dom.querySelectorAll(selector)]
  }

  /** The innermost element with this text: events bubble from it to whoever listens. */
  withText(text: string): Element {
    const found = this.all('*')
      .filter((element) => element.textContent?.trim() === text)
      .pop()
    if (!found) throw new Error(`nothing on the page says “${text}”; it says: ${this.text.slice(0, 300)}`)
    return found
  }

  async fire(element: Element, type: string, detail: object = {}) {
    // Events of the DOM do not reach the page; exparser keeps its own node on each element.
    const node = (element as unknown as { __wxElement?: object }).__wxElement
    if (!node) throw new Error(`${element.tagName} is no element of the mini-program`)
    const event = exparser.Event.create(type, detail, { bubbles: true, composed: true, capturePhase: true })
    exparser.Event.dispatchEvent(node, event)
    await settle()
  }

  async tap(text: string) {
    await this.shows(text)
    await this.fire(this.withText(text), 'tap')
  }

  shows = (text: string) =>
    eventually(
      () => this.text.includes(text),
      () => `the page does not say “${text}”; it says: ${this.text.slice(0, 300)}`,
    )

  /** WeChat calls these on the page: `onReachBottom`, `onPullDownRefresh`, … */
  async happen(event: string) {
    this.instance[event]?.()
    await settle()
  }
}
