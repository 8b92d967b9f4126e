import { contract } from '@contract/index'
import { files } from '../domains/files'
import { news } from '../domains/news'
import { office } from '../domains/office'
import { session } from '../domains/session'
import { serve } from '../kernel/serve'

/** The one function that the mini-program calls. */
export const main = serve(contract, { news, files, session, office })
