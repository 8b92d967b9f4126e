import { useRef, useState } from 'react'
import { readStored, store, storeSurely } from '@/lib/storage'
import { useOnce } from '@/lib/use-once'

interface Kept<W> {
  /** Kept with it: a form that was sent before the page was left is the same form. */
  once: string
  writing: W
}

/**
 * A form that survives a call, a full memory, a page left by mistake, until it has got through. What another version of the app
 * kept lacks what was added since.
 * @param name under which it is kept on the phone
 * @param isOfNow false for what was typed over something that has changed since: it is not shown again
 */
export function useKeptForm<W>(name: string, blank: () => W, isOfNow: (writing: W) => boolean = () => true) {
  const [kept] = useState(() => {
    const found = readStored<Kept<W>>(name)
    return found && isOfNow(found.writing) ? found : null
  })
  const { once, renew } = useOnce(kept?.once)
  const [writing, setWriting] = useState<W>(() => ({ ...blank(), ...kept?.writing }))
  const [resumed, setResumed] = useState(kept !== null)
  const [hasRoom, setHasRoom] = useState(true)
  const latest = useRef(writing)
  const show = (next: W) => {
    latest.current = next
    setWriting(next)
  }
  const change = (part: Partial<W>) => {
    show({ ...latest.current, ...part })
    setHasRoom(storeSurely(name, { once: once(), writing: latest.current } satisfies Kept<W>))
  }
  /** It has got through: the next one is another form. */
  const done = () => {
    store(name, null)
    renew()
    setResumed(false)
  }
  return {
    ...{ writing, change, once, done, resumed, hasRoom },
    /** For a new form with the same in it: nothing of the old one is sent again. */
    asAnother() {
      renew()
      change({})
    },
    startAnew() {
      done()
      setHasRoom(true)
      show(blank())
    },
  }
}
export type KeptForm<W> = ReturnType<typeof useKeptForm<W>>
