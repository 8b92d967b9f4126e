import { Button as NativeButton, Text, View, type ButtonProps } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '@/lib/aria'
import { Icon, type IconName } from './icon'
import './button.scss'

interface Props {
  /** One primary button a screen. `text` is a link among text; `danger` takes something away. */
  kind?: 'primary' | 'plain' | 'danger' | 'text'
  size?: 'normal' | 'small'
  icon?: IconName
  loading?: boolean
  disabled?: boolean
  /** Why it cannot be pressed now: shown under it, so that nobody has to guess. */
  reason?: string
  label?: string
  /** What WeChat itself does on a tap. */
  openType?: 'share' | 'getPhoneNumber' | 'agreePrivacyAuthorization'
  /** Of `getPhoneNumber`: what the function asks WeChat for the number with; undefined when refused. */
  onPhoneCode?: (code: string | undefined) => void
  onTap?: () => void
}

const phoneHandler = (onPhoneCode: NonNullable<Props['onPhoneCode']>): ButtonProps => ({
  onGetPhoneNumber: ({ detail }) => onPhoneCode(detail.code),
})

/** Never natively `disabled`: WeChat then paints it its own grey, whatever the stylesheet says. */
export function Button(props: PropsWithChildren<Props>) {
  const {
    kind = 'primary',
    size = 'normal',
    icon,
    loading,
    disabled,
    reason,
    label,
    openType,
    onPhoneCode,
  } = props
  const off = disabled || loading
  const look = `button button--${kind} button--${size}${disabled ? ' button--off' : ''}`
  return (
    <View className={`button-box button-box--${kind} button-box--${size}`}>
      <NativeButton
        className={look}
        hoverClass={off ? 'none' : 'button--pressed'}
        openType={off ? undefined : openType}
        onClick={off ? undefined : props.onTap}
        {...(onPhoneCode && !off ? phoneHandler(onPhoneCode) : null)}
        {...aria({ role: 'button', label, disabled: off || undefined })}
      >
        {loading ? <Icon name="loading" className="icon--spinning" /> : icon ? <Icon name={icon} /> : null}
        {props.children ? <Text className="button__text">{props.children}</Text> : null}
      </NativeButton>
      {disabled && reason ? <Text className="button__reason">{reason}</Text> : null}
    </View>
  )
}
