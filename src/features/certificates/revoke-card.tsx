import { useState } from 'react'
import type { Certificate } from '@contract/certificates'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  certificate: Certificate
  onRevoked: (certificate: Certificate) => void
}

/** The office's: a certificate that should not have been given. It stays to be found, as revoked. */
export function RevokeCard({ certificate, onRevoked }: Props) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [final, setFinal] = useState(false)
  const { run, reset, pending, error, fields } = useCommand(async () => {
    onRevoked(await api.certificates.revoke({ code: certificate.code, reason, final }))
    setOpen(false)
  })
  const close = () => {
    setOpen(false)
    reset()
  }
  return (
    <Card title="经合办">
      <Button kind="danger" icon="revoked" onTap={() => setOpen(true)}>
        撤销这张证书
      </Button>
      <Dialog
        open={open}
        title={`撤销${certificate.holder}的${certificate.name}？`}
        text="撤销后不能恢复。核验的人会看到“已撤销”和下面的原因。"
        confirm="撤销"
        dismiss="不撤销"
        danger
        pending={pending}
        error={fields.reason ? undefined : error}
        onConfirm={() => void run()}
        onClose={close}
      >
        <Field label="原因" max={100} value={reason} error={fields.reason} onChange={setReason} />
        <CheckRow
          label="以后不再颁发给他"
          note="不选的话，再点“颁发”时会按现在的姓名另发一张"
          checked={final}
          onChange={setFinal}
        />
      </Dialog>
    </Card>
  )
}
