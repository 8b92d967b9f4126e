import { files } from './files'
import { news } from './news'
import { office } from './office'
import { session } from './session'
import type { ActionName as NameIn } from './action'

export const contract = { news, files, session, office }

export type AppContract = typeof contract
export type ActionName = NameIn<AppContract>
