import { useState } from 'react'
import type { Certificate } from '@contract/certificates'
import {
  isWrittenAnew,
  revocationSortNames,
  revocationSorts,
  type RevocationSort,
} from '@contract/values/revocation-sorts'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Dialog } from '@/components/dialog'
import { Field } from '@/components/field'
import { SelectField } from '@/components/select-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

const sorts = revocationSorts.map((value) => ({ value, label: revocationSortNames[value] }))

interface Props {
  certificate: Certificate
  onRevoked: (certificate: Certificate) => void
}

/** The office's: a certificate that should not have been given. It stays to be found, as revoked. */
export function RevokeCard({ certificate, onRevoked }: Props) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [sort, setSort] = useState<RevocationSort>('other')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const final = chosen ?? !isWrittenAnew(sort)
  const { run, reset, pending, error, fields } = useCommand(async () => {
    onRevoked(await api.certificates.revoke({ code: certificate.code, sort, reason, final }))
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
        text="撤销后不能恢复。核验的人会看到“已撤销”和是哪一种；您写的原因只有经合办看得到。"
        confirm="撤销"
        dismiss="不撤销"
        danger
        pending={pending}
        error={fields.reason ? undefined : error}
        onConfirm={() => void run()}
        onClose={close}
      >
        <SelectField label="哪一种（核验时写明）" options={sorts} value={sort} onChange={setSort} />
        <Field
          label="原因（只有经合办看得到）"
          max={100}
          value={reason}
          error={fields.reason}
          onChange={setReason}
        />
        <CheckRow
          label="以后不再颁发给他"
          note="不选的话，再点“颁发”时会按现在的姓名另发一张"
          checked={final}
          onChange={setChosen}
        />
      </Dialog>
    </Card>
  )
}
