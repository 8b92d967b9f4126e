import type { activities as actions } from '@contract/activities'
import type { Handlers } from '../../kernel/serve'
import { answerOffer } from './answer-offer'
import { askToCancel } from './ask-to-cancel'
import { cancel } from './cancel'
import { candidates } from './candidates'
import { answerForOther } from './answer-for-other'
import { changeAnswers } from './change-answers'
import { companions } from './companions'
import { entered } from './entered'
import { giveFeedback } from './give-feedback'
import { list } from './list'
import { mine } from './mine'
import { readChain } from './read-chain'
import { replaceOther } from './replace-other'
import { show } from './show'
import { signUp } from './sign-up'
import { signUpOthers } from './sign-up-others'
import { withdrawOther } from './withdraw-other'

export const activities = {
  list,
  mine,
  show,
  signUp,
  changeAnswers,
  cancel,
  askToCancel,
  answerOffer,
  candidates,
  signUpOthers,
  entered,
  withdrawOther,
  replaceOther,
  answerForOther,
  readChain,
  companions,
  giveFeedback,
} satisfies Handlers<typeof actions>
