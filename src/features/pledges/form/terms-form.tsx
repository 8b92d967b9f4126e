import { waterNames, type Water } from '@contract/campaigns'
import { displayNames, displays } from '@contract/pledges'
import { Card } from '@/components/card'
import { Choices } from '@/components/choices'
import { Field, FieldFrame } from '@/components/field'
import { MoneyField } from '@/components/money-field'
import { Segments } from '@/components/segments'
import { CreditFields } from './credit-fields'
import { InstalmentsField } from './instalments-field'
import { ShownAs } from './shown-as'
import { withAmount, type TermsWriting } from './terms-writing'

export interface TermsFormProps {
  writing: TermsWriting
  waters: readonly Water[]
  donorName: string
  /** The donor's own chambers. */
  chambers: readonly { id: string; name: string }[]
  /** By path below the terms: `amountFen`, `instalments.0.dueOn`. */
  wrong: (field: string) => string | undefined
  onChange: (writing: TermsWriting) => void
}

const kinds = [
  { value: 'money', label: '资金' },
  { value: 'goods', label: '物资' },
] as const

/** What somebody promises: the same form for the donor and for the office that writes it down for him. */
export function TermsForm({ writing, waters, donorName, chambers, wrong, onChange }: TermsFormProps) {
  const change = (part: Partial<TermsWriting>) => onChange({ ...writing, ...part })
  return (
    <>
      <Card title="认捐什么">
        <Segments
          label="资金或物资"
          options={kinds}
          value={writing.goods === null ? 'money' : 'goods'}
          onChange={(kind) => change({ goods: kind === 'money' ? null : '' })}
        />
        {writing.goods === null ? null : (
          <Field
            label="物资名称和数量"
            max={60}
            placeholder="例如：水泵 20 台"
            value={writing.goods}
            error={wrong('goods')}
            onChange={(goods) => change({ goods })}
          />
        )}
        <MoneyField
          label={writing.goods === null ? '认捐金额' : '估值（经合办确认后计入到账）'}
          amountFen={writing.amountFen}
          error={wrong('amountFen')}
          onChange={(amountFen) => onChange(withAmount(writing, amountFen))}
        />
        <FieldFrame label="用途" error={wrong('water')}>
          <Choices
            label="用途"
            options={waters.map((value) => ({ value, label: waterNames[value] }))}
            chosen={[writing.water]}
            onChange={([chosen]) =>
              change({ water: waters.find((water) => water === chosen) ?? writing.water })
            }
          />
        </FieldFrame>
      </Card>
      <InstalmentsField
        amountFen={writing.amountFen}
        instalments={writing.instalments}
        wrong={wrong}
        onChange={(instalments) => change({ instalments })}
      />
      <CreditFields
        credit={writing.credit}
        chambers={chambers}
        donorName={donorName}
        wrong={wrong}
        onChange={(credit) => change({ credit })}
      />
      <Card title="怎样公示">
        <FieldFrame label="公示方式" error={wrong('display')}>
          <Choices
            label="公示方式"
            options={displays.map((value) => ({ value, label: displayNames[value] }))}
            chosen={[writing.display]}
            onChange={([chosen]) =>
              change({ display: displays.find((each) => each === chosen) ?? writing.display })
            }
          />
        </FieldFrame>
        <Field
          label="寄语（可不写）"
          max={40}
          placeholder="会公开显示，请不要写电话"
          value={writing.wish}
          error={wrong('wish')}
          onChange={(wish) => change({ wish })}
        />
        <ShownAs writing={writing} donorName={donorName} chambers={chambers} />
      </Card>
    </>
  )
}
