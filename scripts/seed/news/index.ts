import type { SeedNews } from '../types'
import { bulletin } from './bulletin'
import { chambers } from './chambers'
import { notices } from './notices'
import { party } from './party'
import { policy } from './policy'
import { relay } from './relay'
import { waters } from './waters'

/**
 * Written for the demonstration. The figures are those of the work report of 30 May 2014; people's words and the days of the
 * month are not quoted, since nobody said them to us.
 */
export const seedNews: SeedNews[] = [
  ...chambers,
  ...notices,
  ...bulletin,
  ...policy,
  ...relay,
  ...waters,
  ...party,
]
