import type { PropsWithChildren } from 'react'
import type { ErrorBody } from '@contract/errors'
import { isWeapp } from '@/lib/device'
import { localPhoneCode } from '@/lib/phone-code'
import { useCommand } from '@/lib/use-command'
import { Button } from './button'
import { Notice } from './notice'

interface Props {
  loading: boolean
  /** What came of the number, when it did not work. */
  error?: ErrorBody
  onCode: (code: string) => void
  /** He does not want to, or WeChat could not. */
  onDeclined: () => void
}

/** WeChat's phone-number button: it asks by itself, and the number reaches nobody but the function. */
export function PhoneButton({ loading, error, onCode, onDeclined, children }: PropsWithChildren<Props>) {
  const local = useCommand(async () => onCode(await localPhoneCode()))
  const failed = error ?? local.error
  return (
    <>
      <Button
        icon="phone"
        loading={loading || local.pending}
        openType={isWeapp ? 'getPhoneNumber' : undefined}
        onPhoneCode={isWeapp ? (code) => (code ? onCode(code) : onDeclined()) : undefined}
        onTap={isWeapp ? undefined : () => void local.run()}
      >
        {children}
      </Button>
      {failed ? <Notice error={failed} /> : null}
    </>
  )
}
