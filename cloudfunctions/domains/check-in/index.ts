import type { checkIn as actions } from '@contract/check-in'
import type { Handlers } from '../../kernel/serve'
import { atVenue } from './at-venue'
import { day } from './day'
import { merge } from './merge'
import { myCode } from './my-code'
import { venueCode } from './venue-code'

export const checkIn = { myCode, day, merge, venueCode, atVenue } satisfies Handlers<typeof actions>
