import type { personalData } from '@contract/personal-data'
import type { Handler } from '../../kernel/serve'
import { everythingAbout } from './everything'

export const show: Handler<typeof personalData.show> = async (_, { caller }) => ({
  items: await everythingAbout(caller, false),
})
