import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { refreshSession } from '@/lib/session'
import { ok, stubFunctions } from '../../support/stub-functions'
import { me } from '../office/fixtures'

type Answers = Parameters<typeof stubFunctions>[0]

/** An office page in the hands of a manager, unless another role is given. */
export async function open(
  Page: ComponentType,
  answers: Answers,
  role: Parameters<typeof me>[0] = 'manager',
) {
  const functions = stubFunctions({ 'session.me': () => ok(me(role)), ...answers })
  await refreshSession()
  render(<Page />)
  await act(async () => undefined)
  return functions
}

export const tap = (words: string | RegExp, nth = 0) =>
  act(async () => void fireEvent.click(screen.getAllByText(words).at(nth) as HTMLElement))

/** The last button with these words: the one of the dialogue or the sheet on top. */
export const press = (words: string) =>
  act(
    async () =>
      void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1) as HTMLElement),
  )

export const fill = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))

export const search = (label: string, value: string) =>
  act(async () => {
    const box = screen.getByLabelText(label)
    fireEvent.change(box, { target: { value } })
    fireEvent.keyDown(box, { key: 'Enter' })
  })
