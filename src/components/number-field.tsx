import { useState } from 'react'
import { Field } from './field'

interface Props {
  label: string
  value: number | null
  error?: string
  hint?: string
  placeholder?: string
  /** Null while nothing that is a number is written. */
  onChange: (value: number | null) => void
}

const read = (text: string) => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null)

/** A number as it is typed: an empty field stays empty. */
export function NumberField({ value, error, onChange, ...rest }: Props) {
  const [text, setText] = useState(value === null ? '' : String(value))
  // Set from elsewhere: what is typed reads otherwise.
  const shown = read(text) === value ? text : value === null ? '' : String(value)
  return (
    <Field
      {...rest}
      type="number"
      value={text !== '' && read(text) === null ? text : shown}
      error={error ?? (text.trim() !== '' && read(text) === null ? '请填写数字' : undefined)}
      onChange={(typed) => {
        setText(typed)
        onChange(read(typed))
      }}
    />
  )
}
