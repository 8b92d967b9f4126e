// Plain DOM in place of @tarojs/components: `@tarojs/components` itself does not load in jsdom.
import {
  createElement,
  forwardRef,
  type ChangeEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react'

interface Props {
  children?: ReactNode
  className?: string
  style?: CSSProperties
  [name: string]: unknown
}

type Detail = (event: { detail: { value: string } }) => void

/** Mini-program properties that a DOM element would only complain about. */
const NOT_DOM =
  /^(hover|scroll|catch|enhanced|showScrollbar|placeholder(Class|Style)|confirmType|lazyLoad|showMenuByLongpress|userSelect|autoHeight|adjustPosition|cursorSpacing|openType|maxlength|mode$)/

/** WXML says `aria-role`. */
const domName = (name: string) => (name === 'aria-role' ? 'role' : name)

const domProps = (props: Props) =>
  Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !NOT_DOM.test(name))
      .map(([name, value]) => [domName(name), value]),
  )

const as = (tag: string, fixed: Record<string, unknown> = {}) =>
  forwardRef<HTMLElement, Props>(function Component(props, ref) {
    const { children, ...rest } = props as Props
    return createElement(tag, { ...fixed, ...domProps(rest), ref }, children)
  })

const detail = (handler: unknown, value: string) => (handler as Detail | undefined)?.({ detail: { value } })

export const View = as('div')
export const ScrollView = as('div')
export const RootPortal = as('div')
export const Text = as('span')
export const Label = as('label')
export const Image = as('img')
export const Button = as('button', { type: 'button' })

export const RichText = ({ nodes }: { nodes: string }) =>
  createElement('div', { dangerouslySetInnerHTML: { __html: nodes } })

export const Input = ({ onInput, onConfirm, onBlur, onFocus, type, ...props }: Props) =>
  createElement('input', {
    ...domProps(props),
    inputMode: type === 'number' ? 'numeric' : 'text',
    onChange: (event: ChangeEvent<HTMLInputElement>) => detail(onInput, event.target.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) =>
      event.key === 'Enter' ? detail(onConfirm, event.currentTarget.value) : undefined,
    onBlur: (event: ChangeEvent<HTMLInputElement>) => detail(onBlur, event.target.value),
    onFocus,
  })

export const Textarea = ({ onInput, onBlur, ...props }: Props) =>
  createElement('textarea', {
    ...domProps(props),
    onChange: (event: ChangeEvent<HTMLTextAreaElement>) => detail(onInput, event.target.value),
    onBlur: (event: ChangeEvent<HTMLTextAreaElement>) => detail(onBlur, event.target.value),
  })

export const Switch = ({ checked, onChange, ...props }: Props) =>
  createElement('input', {
    ...domProps(props),
    type: 'checkbox',
    role: 'switch',
    checked: Boolean(checked),
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      (onChange as ((e: unknown) => void) | undefined)?.({ detail: { value: event.target.checked } }),
  })

/** The wheel is a text box here: type the index, the date or the time. */
export const Picker = ({ value, range: _range, onChange, children, ...props }: Props) =>
  createElement(
    'div',
    null,
    createElement('input', {
      ...domProps(props),
      role: 'combobox',
      value: String(value ?? ''),
      onChange: (event: ChangeEvent<HTMLInputElement>) => detail(onChange, event.target.value),
    }),
    children,
  )
