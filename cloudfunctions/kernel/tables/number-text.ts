import type { NumberMeaning } from './number-format'
import { DIGITS, plainNumber } from './plain-number'
import type { ReadCell } from './read-cell'
import { shownNumber } from './shown-number'

const DAY_S = 24 * 60 * 60
/** Days from 1 January 1900 as day 1 to 1 January 1970, after Excel's 29 February 1900 that never was. */
const EPOCH_1900 = 25_569
/** Workbooks of old Macs count from 1 January 1904 as day 0. */
const FROM_1904 = 1_462
const NEVER_WAS = 60
/** 31 December 9999. */
const LAST_DAY = 2_958_465

const sound = (text: string): ReadCell => ({ text, problem: null })

const timeText = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19)

/** An Excel day number → 2024-05-01, 2024-05 (a format without a day), 2024-05-01 10:22:33, or 10:22:33 for a time alone. */
function momentText(serial: number, kind: 'day' | 'month' | 'time', is1904: boolean): ReadCell {
  const days = is1904 ? serial + FROM_1904 : serial
  if (serial < 0 || days >= LAST_DAY + 1) return { text: plainNumber(serial), problem: '不是日期' }
  const seconds = Math.round(serial * DAY_S)
  if (kind === 'time' && seconds < DAY_S) return sound(timeText(seconds))
  if (!is1904 && Math.floor(days) === NEVER_WAS) return { text: '1900-02-29', problem: '没有这一天' }
  const before = !is1904 && days < NEVER_WAS ? 1 : 0
  const at = new Date((Math.round(days * DAY_S) + (before - EPOCH_1900) * DAY_S) * 1000).toISOString()
  const [day, time] = [at.slice(0, 10), at.slice(11, 19)]
  if (time !== '00:00:00') return sound(`${day} ${time}`)
  return sound(kind === 'month' && day.endsWith('-01') ? day.slice(0, 7) : day)
}

/** A number as the sheet means it. */
export function numberText(stored: string, meaning: NumberMeaning, is1904: boolean): ReadCell {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return { text: stored, problem: '不是数字' }
  if (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'time')
    return momentText(value, meaning.kind, is1904)
  const text = plainNumber(value)
  if (Number.isInteger(value) && Math.abs(value) >= 10 ** DIGITS)
    return { text, problem: '数字超过 15 位，后面几位已被表格软件改成 0，请把这一列设为文本后重填' }
  return meaning.kind === 'shown' ? shownNumber(value, meaning.sections) : sound(text)
}
