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
}

export function SearchBox({ placeholder, value, onSearch }: Props) {
  const [text, setText] = useState(value)
  const clear = () => {
    setText('')
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
        onInput={(event) => setText(event.detail.value)}
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
