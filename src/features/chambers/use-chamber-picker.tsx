import { useState } from 'react'
import type { ChamberRow } from '@contract/chambers'
import { ChamberPicker } from './chamber-picker'

type OnChosen = (chamber: ChamberRow) => void

/** For pages whose forms ask for a chamber now and then: `pick` opens the list, `picker` is where it comes up. */
export function useChamberPicker() {
  const [onChosen, setOnChosen] = useState<{ tell: OnChosen } | null>(null)
  const picker = (
    <ChamberPicker
      open={onChosen !== null}
      onChoose={(row) => {
        onChosen?.tell(row)
        setOnChosen(null)
      }}
      onClose={() => setOnChosen(null)}
    />
  )
  return { pick: (tell: OnChosen) => setOnChosen({ tell }), picker }
}
