import { templateKeys, type TemplateKey } from '@contract/subscribe-templates'
import type { Credits } from '@contract/deliveries'
import { command } from '../../kernel/database'
import { creditIdOf, messageCredits } from './documents'

type Change = { n: number }

/** False when none is left. */
export const takeCredit = async (personId: string, template: TemplateKey): Promise<boolean> => {
  const where = { _id: creditIdOf(personId, template), n: command().gt(0) }
  return (await messageCredits.update(where, { n: command().inc(-1) } as unknown as Change)) > 0
}

export const giveBackCredit = (personId: string, template: TemplateKey) =>
  messageCredits.update({ _id: creditIdOf(personId, template) }, { n: command().inc(1) } as unknown as Change)

/** WeChat knows better. */
export const emptyCredits = (personId: string, template: TemplateKey) =>
  messageCredits.update({ _id: creditIdOf(personId, template) }, { n: 0 })

/** CloudBase: values in one `in`. */
const BATCH = 500

/** Those of them who have allowed a message of this template that has not been sent yet. */
export async function whoAllows(personIds: readonly string[], template: TemplateKey): Promise<Set<string>> {
  const allow = new Set<string>()
  for (let from = 0; from < personIds.length; from += BATCH) {
    const ids = personIds.slice(from, from + BATCH).map((each) => creditIdOf(each, template))
    const where = { _id: command().in(ids), n: command().gt(0) }
    const held = await messageCredits.find({ where, limit: BATCH, fields: ['personId'] })
    for (const { personId } of held) allow.add(personId)
  }
  return allow
}

export async function creditsOf(personId: string | null): Promise<Credits> {
  const held =
    personId === null ? [] : await messageCredits.find({ where: { personId }, limit: templateKeys.length })
  const counts = templateKeys.map((key) => [key, held.find(({ template }) => template === key)?.n ?? 0])
  return Object.fromEntries(counts) as Credits
}
