import { useState } from 'react'
import { capitalAmount } from '@contract/values/capital-amount'
import { formatYuan } from '@contract/values/money'
import { readFen } from '@contract/values/read-fen'
import { Field } from './field'

interface Props {
  label: string
  amountFen: number | null
  error?: string
  placeholder?: string
  /** Null while nothing that is an amount is written. */
  onChange: (amountFen: number | null) => void
}

/** 1,000,000 元（壹佰万元整）: what was understood, so that a slip of one digit is seen. */
const understood = (amountFen: number) => `${formatYuan(amountFen)} 元（${capitalAmount(amountFen)}）`

/** An amount as people write it: 5000, 1.5万, 壹佰万元整. */
export function MoneyField({ label, amountFen, error, placeholder = '例如 5000 或 1.5万', onChange }: Props) {
  const [text, setText] = useState(amountFen === null ? '' : formatYuan(amountFen))
  const read = readFen(text)
  // Set from elsewhere: what is typed reads otherwise.
  const shown = read.fen === amountFen ? text : amountFen === null ? '' : formatYuan(amountFen)
  const typed = read.fen === null && text.trim() !== ''
  return (
    <Field
      label={label}
      value={typed ? text : shown}
      placeholder={placeholder}
      error={(typed ? read.problem : null) ?? error}
      hint={amountFen === null ? undefined : understood(amountFen)}
      onChange={(next) => {
        setText(next)
        onChange(readFen(next).fen)
      }}
    />
  )
}
