import { isWeapp } from './device'

/** What is forwarded, as the WeChat drawn around the local preview wants it. */
export interface ForwardedCard {
  title: string
  path: string
  imageUrl?: string
  liveCardId?: string
}

/** In the preview a page lies in a frame, and around it is WeChat; opened by itself there is nothing around it. */
export const inShell = () => !isWeapp && typeof window !== 'undefined' && window.parent !== window

const say = (message: object) => window.parent.postMessage(message, location.origin)

/** The answer to a question is told by `requestId`. */
export function askShell<T extends object>(question: { type: string; requestId: string }, answer: string) {
  return new Promise<T>((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ type?: string; requestId?: string } & T>) => {
      if (source !== window.parent || data?.type !== answer || data.requestId !== question.requestId) return
      window.removeEventListener('message', listen)
      resolve(data)
    }
    window.addEventListener('message', listen)
    say(question)
  })
}

let shown: (() => ForwardedCard) | null = null
let listens = false

const giveCard = () => say({ type: 'wechat:share', card: shown?.() ?? null })

/** The page on top tells what it says when it is forwarded: by its own button, or by the menu of WeChat. */
export function offerCard(card: () => ForwardedCard) {
  shown = card
  if (listens || !inShell()) return
  listens = true
  window.addEventListener('message', ({ source, data }: MessageEvent<{ type?: string }>) => {
    if (source === window.parent && data?.type === 'wechat:ask-share') giveCard()
  })
}

export function withdrawCard(card: () => ForwardedCard) {
  if (shown === card) shown = null
}

/** What `open-type="share"` does on a phone. @returns whether there is a WeChat to forward in. */
export function forwardPage() {
  if (!inShell()) return false
  giveCard()
  return true
}
