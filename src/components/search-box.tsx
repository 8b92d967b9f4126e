import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/lib/aria'
import { Icon } from './icon'
import './search-box.scss'

interface Props {
  placeholder: string
  value: string
  /** On the keyboard's search key, and with '' when cleared: not at every letter. */
  onSearch: (value: string) => void
  /** At every letter, for what is searched on the phone itself. */
  onType?: (value: string) => void
}

export function SearchBox({ placeholder, value, onSearch, onType }: Props) {
  const [text, setText] = useState(value)
  const type = (next: string) => {
    setText(next)
    onType?.(next)
  }
  const clear = () => {
    type('')
    if (value) onSearch('')
  }
  return (
    <View className="search-box">
      <Icon name="search" className="search-box__icon" />
      <Input
        className="search-box__input"
        type="text"
        confirmType="search"
        value={text}
        placeholder={placeholder}
        placeholderClass="field__placeholder"
        onInput={(event) => type(event.detail.value)}
        onConfirm={(event) => onSearch(event.detail.value.trim())}
        {...aria({ label: placeholder })}
      />
      {text ? (
        <View
          className="search-box__clear"
          onClick={clear}
          {...aria({ role: 'button', label: '清除搜索词' })}
        >
          <Icon name="close" />
        </View>
      ) : null}
    </View>
  )
}
