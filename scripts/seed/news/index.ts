import type { SeedNews } from '../types'
import { chambers } from './chambers'

export const seedNews: SeedNews[] = [...chambers]
