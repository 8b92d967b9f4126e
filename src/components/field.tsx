import { Input, Text, Textarea, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '@/lib/aria'
import { useTyped } from '@/lib/typed'
import './field.scss'

interface FrameProps {
  label: string
  error?: string
  hint?: string
  /** `12/60`, said beside the label. */
  counter?: string
}

/** Label above, error below: the same around every kind of input. */
export function FieldFrame({ label, error, hint, counter, children }: PropsWithChildren<FrameProps>) {
  return (
    <View className={`field${error ? ' field--wrong' : ''}`}>
      <View className="field__head">
        <Text className="field__label">{label}</Text>
        {counter ? <Text className="field__counter">{counter}</Text> : null}
      </View>
      {children}
      {error ? (
        <Text className="field__error" {...aria({ role: 'alert' })}>
          {error}
        </Text>
      ) : hint ? (
        <Text className="field__hint">{hint}</Text>
      ) : null}
    </View>
  )
}

interface Props {
  label: string
  value: string
  error?: string
  hint?: string
  placeholder?: string
  /** Characters. Shown as a counter and not enforced while typing: cutting off what someone pastes loses it silently. */
  max?: number
  disabled?: boolean
  onChange: (value: string) => void
}

const counted = (value: string, max?: number) => (max ? `${value.trim().length}/${max}` : undefined)
/** WeChat's own limit is 140; ours are checked by the server. */
const UNLIMITED = -1

export function Field(props: Props & { type?: 'text' | 'nickname' | 'number' }) {
  const { label, value, error, hint, placeholder, max, disabled, type = 'text', onChange } = props
  useTyped(label, value)
  return (
    <FieldFrame label={label} error={error} hint={hint} counter={counted(value, max)}>
      <Input
        className="field__input"
        type={type}
        value={value}
        maxlength={UNLIMITED}
        disabled={disabled}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        onInput={(event) => onChange(event.detail.value)}
        // WeChat fills in the nickname it suggests, or takes away one it refuses, without an input event.
        onBlur={type === 'nickname' ? (event) => onChange(event.detail.value) : undefined}
        {...aria({ label })}
      />
    </FieldFrame>
  )
}

export function TextArea(props: Props) {
  const { label, value, error, hint, placeholder, max, disabled, onChange } = props
  useTyped(label, value)
  return (
    <FieldFrame label={label} error={error} hint={hint} counter={counted(value, max)}>
      <Textarea
        className="field__input field__input--area"
        value={value}
        maxlength={UNLIMITED}
        autoHeight
        disabled={disabled}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        onInput={(event) => onChange(event.detail.value)}
        {...aria({ label })}
      />
    </FieldFrame>
  )
}
