import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ErrorBody } from '@contract/errors'
import { aria } from '@/lib/aria'
import { Button } from './button'
import { Notice } from './notice'
import './dialog.scss'

interface Props {
  open: boolean
  title: string
  text?: string
  /** Says what will happen ("撤回"), never just "确定". */
  confirm: string
  /** What the other button says, where 取消 could be taken for the very thing that is asked about. */
  dismiss?: string
  danger?: boolean
  pending?: boolean
  error?: ErrorBody
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that cannot simply be taken back. Stays open, with the reason, when it fails. */
export function Dialog(props: PropsWithChildren<Props>) {
  const {
    open,
    title,
    text,
    confirm,
    dismiss = '取消',
    danger,
    pending,
    error,
    onConfirm,
    onClose,
    children,
  } = props
  if (!open) return null
  return (
    <View className="dialog" {...aria({ role: 'dialog', label: title })}>
      <View className="dialog__mask" catchMove />
      <View className="dialog__body">
        <Text className="dialog__title">{title}</Text>
        {text ? <Text className="dialog__text">{text}</Text> : null}
        {children}
        {error ? <Notice error={error} /> : null}
        <View className="dialog__actions">
          <Button kind="plain" disabled={pending} onTap={onClose}>
            {dismiss}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} loading={pending} onTap={onConfirm}>
            {confirm}
          </Button>
        </View>
      </View>
    </View>
  )
}
