import type { ErrorBody } from '@contract/errors'
import { timeOf } from '@contract/values/time'

export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** On this device only, until it is published. */
  | { kind: 'kept'; isKept: boolean }
  /** `notes`: what the server left out. */
  | { kind: 'saved'; at: number; notes: string[] }
  /** The service cannot be reached; it is tried again without being asked. */
  | { kind: 'offline'; isKept: boolean }
  | { kind: 'refused'; isKept: boolean; error: ErrorBody }
  | { kind: 'conflict'; isKept: boolean; error: ErrorBody }

export function stateAfter(error: ErrorBody, isKept: boolean): SaveState {
  if (error.kind === 'conflict') return { kind: 'conflict', isKept, error }
  if (error.kind === 'unavailable' || error.kind === 'rate_limited') return { kind: 'offline', isKept }
  return { kind: 'refused', isKept, error }
}

const kept = (isKept: boolean) => (isKept ? '内容已存在本机' : '本机也存不下了，请先把正文复制到别处')

/** The state of saving, always in words. */
export function saveWords(state: SaveState) {
  switch (state.kind) {
    case 'untouched':
      return '写下的内容会自动保存'
    case 'unsaved':
      return '有改动，马上保存…'
    case 'saving':
      return '正在保存…'
    case 'kept':
      return state.isKept ? '修改存在本机，还没有发布' : `还没有发布，${kept(false)}`
    case 'saved':
      return `已保存 ${timeOf(state.at)}`
    case 'offline':
      return `未保存：网络不可用，${kept(state.isKept)}`
    case 'refused':
      return `未保存：${state.error.message}。${kept(state.isKept)}`
    case 'conflict':
      return `未保存：别人同时在改，${kept(state.isKept)}`
  }
}

const noErrors: Record<string, string> = {}

/** What the server found wrong, by field of the draft. */
export function fieldErrors(state: SaveState): Record<string, string> {
  const fields = state.kind === 'refused' ? state.error.fields : undefined
  if (!fields) return noErrors
  return Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [path.replace(/^draft\./, ''), text]),
  )
}
