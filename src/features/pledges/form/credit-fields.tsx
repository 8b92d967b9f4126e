import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { Choices } from '@/components/choices'
import { Field, FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import type { TermsWriting } from './terms-writing'

interface Props {
  credit: TermsWriting['credit']
  chambers: readonly { id: string; name: string }[]
  donorName: string
  wrong: (field: string) => string | undefined
  onChange: (credit: TermsWriting['credit']) => void
}

const NONE = 'none'

/** Up to three share the credit; the amount counts once. */
export function CreditFields({ credit, chambers, donorName, wrong, onChange }: Props) {
  const options = [
    ...chambers.map(({ id, name }) => ({ value: id, label: name })),
    { value: NONE, label: '不署商会' },
  ]
  return (
    <Card title="署谁的名">
      <CheckRow
        label={`本人${donorName ? `（${donorName}）` : ''}`}
        checked={credit.person}
        onChange={(person) => onChange({ ...credit, person })}
      />
      <Field
        label="企业（可不填）"
        max={40}
        value={credit.company}
        error={wrong('credit.company')}
        onChange={(company) => onChange({ ...credit, company })}
      />
      {chambers.length > 0 ? (
        <FieldFrame label="商会">
          <Choices
            label="商会"
            options={options}
            chosen={[credit.chamberId ?? NONE]}
            onChange={([chosen]) =>
              onChange({ ...credit, chamberId: !chosen || chosen === NONE ? null : chosen })
            }
          />
        </FieldFrame>
      ) : null}
      {wrong('credit') ? <Notice>{wrong('credit')}</Notice> : null}
      <Notice kind="plain">几方一起署名时，金额只计一次，不会重复。</Notice>
    </Card>
  )
}
