import Taro from '@tarojs/taro'
import { isWeapp } from './device'

type Kind = 'good' | 'bad'

/** Hz, and how long, s. */
const tones: Record<Kind, readonly [pitch: number, length: number]> = { good: [1320, 0.14], bad: [220, 0.5] }

let audio: AudioContext | null = null
const newAudio = () =>
  isWeapp
    ? ((Taro as unknown as { createWebAudioContext?: () => AudioContext }).createWebAudioContext?.() ?? null)
    : typeof AudioContext === 'undefined'
      ? null
      : new AudioContext()

function beep(kind: Kind) {
  audio ??= newAudio()
  if (!audio) return
  const [pitch, length] = tones[kind]
  const tone = audio.createOscillator()
  tone.frequency.value = pitch
  tone.connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + length)
}

function shake(kind: Kind) {
  if (!isWeapp) return void navigator.vibrate?.(kind === 'good' ? 80 : [200, 100, 200])
  const felt = kind === 'good' ? Taro.vibrateShort({ type: 'heavy' }) : Taro.vibrateLong()
  void felt?.catch(() => undefined)
}

/** Heard and felt, so that nobody has to look at the screen. A phone that can do neither shows it all the same. */
export function signal(kind: Kind) {
  for (const give of [beep, shake]) {
    try {
      give(kind)
    } catch {
      // Muted, forbidden, or an old phone.
    }
  }
}
