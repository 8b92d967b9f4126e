import { fail } from '@contract/errors'
import type { pledgeDesk } from '@contract/pledge-desk'
import { people } from '../../kernel/people'
import type { Handler } from '../../kernel/serve'
import type { PledgeDocument } from '../pledges/documents'
import { loadPledge } from '../pledges/store'
import { presidentOf } from './due-rows'

interface Callee {
  name: string
  phone: string | null
}

/** What he confirmed in WeChat comes before what the office wrote down. */
async function donorOf({ donor }: PledgeDocument): Promise<Callee> {
  const person = donor.personId === null ? null : await people.get(donor.personId)
  return { name: donor.name, phone: person?.phone ?? donor.phone }
}

export const revealPhone: Handler<typeof pledgeDesk.revealPhone> = async ({ id, of }, { note }) => {
  const pledge = await loadPledge(id)
  const callee = of === 'donor' ? await donorOf(pledge) : await presidentOf(pledge)
  const name = callee?.name ?? '会长'
  note({ target: `${pledge.reference} ${name}` })
  return { phone: callee?.phone || fail('pledge.no_phone', { name }) }
}
