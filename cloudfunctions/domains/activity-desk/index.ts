import type { activityDesk as actions } from '@contract/activity-desk'
import type { Handlers } from '../../kernel/serve'
import { cancel } from './cancel'
import { change } from './change'
import { copy } from './copy'
import { decideCancel } from './decide-cancel'
import { discard } from './discard'
import { edit } from './edit'
import { exportFigures } from './export-figures'
import { exportRoll } from './export-roll'
import { feedback } from './feedback'
import { figures } from './figures'
import { list } from './list'
import { postpone } from './postpone'
import { preview } from './preview'
import { printBadges } from './print-badges'
import { printSignInSheet } from './print-sign-in-sheet'
import { publish } from './publish'
import { remove } from './remove'
import { revealPhone } from './reveal-phone'
import { review } from './review'
import { roll } from './roll'
import { save } from './save'
import { setPhotos } from './set-photos'
import { setSeats } from './set-seats'
import { unanswerable } from './unanswerable'
import { writeSummary } from './write-summary'

export const activityDesk = {
  list,
  edit,
  save,
  copy,
  discard,
  preview,
  publish,
  change,
  postpone,
  cancel,
  setSeats,
  roll,
  review,
  decideCancel,
  remove,
  unanswerable,
  revealPhone,
  exportRoll,
  printBadges,
  printSignInSheet,
  setPhotos,
  writeSummary,
  feedback,
  figures,
  exportFigures,
} satisfies Handlers<typeof actions>
