import type { setAside } from '@contract/set-aside'
import { fail } from '@contract/errors'
import { setAsideItems } from '../../kernel/jobs/set-aside'
import type { Handler } from '../../kernel/serve'

/** The job's next run does it: within a minute for most. */
export const retry: Handler<typeof setAside.retry> = async ({ id }, { now, note }) => {
  const found = (await setAsideItems.get(id)) ?? fail('set_aside.settled')
  note({ target: found.what, before: found.reason })
  await setAsideItems.update({ _id: id }, { nextAt: now })
  return { id }
}
