import type { members } from '@contract/members'
import type { Handler } from '../../kernel/serve'
import { loadApplication } from './store'

/** To ring up whoever typed a number that WeChat did not confirm. */
export const revealPhone: Handler<typeof members.revealPhone> = async ({ id }, { note }) => {
  const { name, chamberName, phone } = await loadApplication(id)
  note({ target: `${name}（入会申请，${chamberName}）` })
  return { phone }
}
