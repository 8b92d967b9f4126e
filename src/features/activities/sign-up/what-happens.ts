import type { ActivityPage } from '@contract/activities'
import type { TemplateKey } from '@contract/subscribe-templates'
import { isFull, roomOnPage } from '../words/seats'

/** What WeChat may tell whoever signs up: how it turned out, and when it begins. */
export const whatIsTold: readonly TemplateKey[] = ['seat', 'reminder']

/** What signing up now will mean, said before the button is pressed; null when it is simply a seat. */
export function whatHappens(page: ActivityPage): string | null {
  const { plan, counts } = page
  if (isFull(roomOnPage(page)))
    return `名额已满，报名后排在候补第 ${counts.waiting + 1} 位左右。有人取消时按先后递补。`
  return plan.review ? '报名后由经合办审核，审核期间名额为您保留。' : null
}
