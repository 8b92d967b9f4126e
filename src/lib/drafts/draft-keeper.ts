import { now } from '@contract/values/time'
import { bodyOf } from '@/lib/app-error'
import { unsaved, type LocalCopies, type Saved } from './local-copy'
import { stateAfter, type SaveState } from './save-state'

const KEEP_MS = 200
/** After the last key … */
const SAVE_MS = 2_500
/** … and at the latest after the first one. */
const SAVE_LATEST_MS = 10_000
const RETRY_MS = 8_000

export interface Shelf<W> {
  copies: LocalCopies<W>
  /** Writes on the server; null when what is written waits on this device until it is published. `notes`: what was left out. */
  send:
    ((saved: Saved, writing: W) => Promise<{ id: string; rev: number; at: number; notes: string[] }>) | null
}

type Timer = ReturnType<typeof setTimeout> | undefined

/**
 * Saves what is written: almost at once in this device's storage, soon on the server. Two saves never run at the same time; what
 * was typed during one goes into the next. It never changes the writing, and after a conflict sends nothing until told how to go on.
 */
export class DraftKeeper<W> {
  private stored: W | null
  private state: SaveState = { kind: 'untouched' }
  private running: Promise<void> | null = null
  private unsavedSince = 0
  private keepTimer: Timer
  private saveTimer: Timer

  constructor(
    public saved: Saved,
    private current: W,
    private shelf: Shelf<W>,
    private onState: (state: SaveState) => void,
  ) {
    this.stored = current
  }

  private show(state: SaveState) {
    this.state = state
    this.onState(state)
  }

  private get isSaved() {
    return this.current === this.stored
  }

  change(writing: W) {
    if (this.isSaved) this.unsavedSince = now()
    this.current = writing
    clearTimeout(this.keepTimer)
    this.keepTimer = setTimeout(() => this.keepSaying(), KEEP_MS)
    if (this.state.kind === 'conflict') return
    if (!this.shelf.send) return this.show({ kind: 'kept', isKept: true })
    if (this.state.kind !== 'saving' && this.state.kind !== 'offline') this.show({ kind: 'unsaved' })
    this.saveIn(Math.max(0, Math.min(SAVE_MS, this.unsavedSince + SAVE_LATEST_MS - now())))
  }

  /** Into the device's storage. False when there is no room. */
  keep() {
    clearTimeout(this.keepTimer)
    return this.isSaved || this.shelf.copies.keep(this.current, this.saved)
  }

  /** Where it is kept here alone, a full device is said at once. */
  private keepSaying() {
    const isKept = this.keep()
    if (this.state.kind === 'kept') this.show({ kind: 'kept', isKept })
  }

  private saveIn(ms: number) {
    clearTimeout(this.saveTimer)
    this.saveTimer = setTimeout(() => void this.save(), ms)
  }

  /** True when everything typed is on the server. */
  async save(): Promise<boolean> {
    clearTimeout(this.saveTimer)
    if (this.running) await this.running
    if (this.isSaved) return true
    const { send } = this.shelf
    if (this.state.kind === 'conflict' || !send) return false
    this.running ??= this.send(send, this.current).finally(() => (this.running = null))
    await this.running
    return this.isSaved
  }

  private async send(send: NonNullable<Shelf<W>['send']>, writing: W) {
    const { saved } = this
    this.show({ kind: 'saving' })
    try {
      const { id, rev, at, notes } = await send(saved, writing)
      this.saved = { id, rev }
      this.stored = writing
      this.shelf.copies.forget(saved.id)
      if (this.isSaved) return this.show({ kind: 'saved', at, notes })
      this.unsavedSince = now()
      this.keep()
      this.show({ kind: 'unsaved' })
      this.saveIn(SAVE_MS)
    } catch (thrown) {
      this.show(stateAfter(bodyOf(thrown), this.keep()))
      if (this.state.kind === 'offline') this.saveIn(RETRY_MS)
    }
  }

  /** Leaves the other person's text alone and goes on as a piece of its own. */
  saveAsNew() {
    this.shelf.copies.forget(this.saved.id)
    this.saved = unsaved()
    this.stored = null
    this.show({ kind: 'unsaved' })
    return this.save()
  }

  /** Lets go of what is not saved: closing will keep nothing. */
  abandon() {
    this.stored = this.current
    this.shelf.copies.forget(this.saved.id)
  }

  /** Publishing what waited here was refused. */
  refuse(thrown: unknown) {
    this.show(stateAfter(bodyOf(thrown), this.keep()))
  }

  close() {
    clearTimeout(this.keepTimer)
    clearTimeout(this.saveTimer)
    this.keep()
    void this.save()
  }
}
