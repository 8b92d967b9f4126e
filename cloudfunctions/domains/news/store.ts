import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { inTransaction, type Tx } from '../../kernel/transaction'
import { derived } from './derived'
import { newsItems, type Derived, type NewsDocument } from './documents'

export type NewsChange = Partial<Omit<NewsDocument, '_id' | keyof Derived>>

export const loadNews = async (id: string) => (await newsItems.get(id)) ?? fail('news.not_found')

/** Who changed it and when, as the desk shows it. */
export const touchedBy = ({ caller, now }: Context) => ({
  updatedBy: caller.name ?? '经合办',
  updatedAt: now,
})

export const withDerived = (news: Omit<NewsDocument, keyof Derived>): NewsDocument => {
  const whole = news as NewsDocument
  return { ...whole, ...derived(whole) }
}

/**
 * Loads, decides, saves, in one transaction: two editors never overwrite each other, and the fields that lists are found by
 * always belong to the rest. `decide` returns null to leave it as it is; it may run several times. `also` writes with it.
 */
export const changeNews = (
  id: string,
  decide: (news: NewsDocument) => NewsChange | null,
  also?: (tx: Tx, changed: NewsDocument) => Promise<void>,
) =>
  inTransaction(async (tx) => {
    const news = (await tx.get(newsItems, id)) ?? fail('news.not_found')
    const change = decide(news)
    if (!change) return news
    const changed = withDerived({ ...news, ...change })
    await tx.update(newsItems, id, { ...change, ...derived(changed) })
    await also?.(tx, changed)
    return changed
  })
