import { useState } from 'react'
import type { CampaignEditing } from '@contract/campaign-desk'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { CheckRow } from '@/components/check-row'
import { DateField } from '@/components/date-field'
import { Field, TextArea } from '@/components/field'
import { FilesField } from '@/components/files-field'
import { MoneyField } from '@/components/money-field'
import { Notice } from '@/components/notice'
import { PhotosField } from '@/components/photos-field'
import { Sheet } from '@/components/sheet'
import type { AcceptedFile } from '@/lib/accept-files'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  id: string
  onSaved: (editing: CampaignEditing) => void
  onClose: () => void
}

/** One report on the use of the money, with its documents and photos. */
export function UseSheet({ id, onSaved, onClose }: Props) {
  const [on, setOn] = useState(dateOf(now()))
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [amountFen, setAmountFen] = useState<number | null>(null)
  const [files, setFiles] = useState<AcceptedFile[]>([])
  const [photos, setPhotos] = useState<{ id: string; url: string }[]>([])
  const [final, setFinal] = useState(false)
  const { run, pending, error, fields } = useCommand(async () => {
    const use = { on, title, text, amountFen, final }
    const fileIds = files.map((file) => file.id)
    const photoIds = photos.map((photo) => photo.id)
    onSaved(await api.campaignDesk.addUse({ id, use: { ...use, fileIds, photoIds } }))
  })
  return (
    <Sheet open title="公布资金使用" onClose={onClose}>
      <Field label="标题" max={40} value={title} error={fields['use.title']} onChange={setTitle} />
      <DateField label="日期" value={on} to={dateOf(now())} error={fields['use.on']} onChange={setOn} />
      <MoneyField
        label="金额（可不填）"
        amountFen={amountFen}
        error={fields['use.amountFen']}
        onChange={setAmountFen}
      />
      <TextArea label="说明" max={1000} value={text} error={fields['use.text']} onChange={setText} />
      <FilesField label="凭证、文件" max={10} files={files} onChange={setFiles} />
      <PhotosField label="照片" max={9} photos={photos} onChange={setPhotos} />
      <CheckRow label="这是决算" note="项目的最终账目" checked={final} onChange={setFinal} />
      {error && Object.keys(fields).length === 0 ? <Notice error={error} /> : null}
      <Button icon="send" loading={pending} onTap={() => void run()}>
        公布
      </Button>
    </Sheet>
  )
}
