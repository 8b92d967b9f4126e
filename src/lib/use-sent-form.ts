import { useRef } from 'react'
import { stillWrong } from './still-wrong'
import { useCommand } from './use-command'

/** Sends a form; what was wrong with a field is said until that field is changed. `asSent`: the form as it stands, as the action takes it. */
export function useSentForm<I extends unknown[]>(
  perform: (...input: I) => Promise<void>,
  asSent: () => object,
) {
  const sent = useRef<object | null>(null)
  const { run, reset, pending, error, fields } = useCommand(async (...input: I) => {
    sent.current = asSent()
    await perform(...input)
  })
  const wrong: Record<string, string> = stillWrong(fields, sent.current, asSent())
  const isMended = error?.fields !== undefined && Object.keys(wrong).length === 0
  const left = error && !isMended ? { ...error, ...(error.fields && { fields: wrong }) } : undefined
  return { run, reset, pending, wrong, error: left }
}
