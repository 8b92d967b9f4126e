import type { pledgeDesk as actions } from '@contract/pledge-desk'
import type { Handlers } from '../../kernel/serve'
import { answerObjection } from './answer-objection'
import { bankRows } from './bank-rows'
import { change } from './change'
import { confirmBankRows } from './confirm-bank-rows'
import { confirmGoods } from './confirm-goods'
import { confirmHeld } from './confirm-held'
import { correct } from './correct'
import { declineHeld } from './decline-held'
import { declineRequest } from './decline-request'
import { due } from './due'
import { exportPledges } from './export-pledges'
import { ignoreBankRow } from './ignore-bank-row'
import { ledger } from './ledger'
import { list } from './list'
import { logContact } from './log-contact'
import { match } from './match'
import { objections } from './objections'
import { receive } from './receive'
import { receiveMany } from './receive-many'
import { record } from './record'
import { refund } from './refund'
import { restoreBankRow } from './restore-bank-row'
import { revealPhone } from './reveal-phone'
import { show } from './show'
import { takeBackBankRows } from './take-back-bank-rows'
import { unmatched } from './unmatched'
import { withdraw } from './withdraw'
import { writeOff } from './write-off'

export const pledgeDesk = {
  ...{ list, show, record, change, withdraw, declineRequest, receive, receiveMany, confirmGoods, match },
  ...{ refund, correct, writeOff, unmatched, ledger, bankRows, confirmBankRows, ignoreBankRow },
  ...{ restoreBankRow, takeBackBankRows, confirmHeld, declineHeld },
  ...{ due, revealPhone, logContact, objections, answerObjection, exportPledges },
} satisfies Handlers<typeof actions>
