import type { news as actions } from '@contract/news'
import type { Handlers } from '../../kernel/serve'
import { answer } from './answer'
import { desk } from './desk'
import { discard } from './discard'
import { edit } from './edit'
import { feed } from './feed'
import { history } from './history'
import { importWord } from './import-word'
import { open } from './open'
import { pin } from './pin'
import { preview } from './preview'
import { publish } from './publish'
import { reopen } from './reopen'
import { save } from './save'
import { showVersion } from './show-version'
import { withdraw } from './withdraw'

export const news = {
  feed,
  open,
  answer,
  desk,
  edit,
  save,
  preview,
  publish,
  pin,
  withdraw,
  reopen,
  discard,
  history,
  showVersion,
  importWord,
} satisfies Handlers<typeof actions>
