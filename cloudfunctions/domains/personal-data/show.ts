import type { personalData } from '@contract/personal-data'
import type { Handler } from '../../kernel/serve'
import { everythingAbout } from './everything'

export const show: Handler<typeof personalData.show> = async (_, { caller, now }) => ({
  items: await everythingAbout(caller, false, now),
})
